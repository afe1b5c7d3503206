import type { Page } from 'playwright-core';
import type { TabReport } from '../../lib/messages/calls.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { MentionRow, SightingRow } from '../../lib/store/database.ts';
import type { Tag } from '../../lib/model/tag.ts';
import type { Template } from '../../lib/model/template.ts';
import type { Topic } from '../../lib/model/topic.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';

/** What the popup finds around it. */
export interface Surroundings {
  /** Address of the tab in front; null: the browser does not tell it. */
  address?: string | null;
  /** What the tab's reader answers; null: none runs there. */
  report?: TabReport | null;
  /** Whether the address may be read. Default true. */
  granted?: boolean;
  /** The background never answers. */
  silent?: boolean;
  settings?: Partial<Settings>;
  /** Content of `storage.local` under `alert`. */
  alert?: { kind: 'quota'; at: number };
  colorScheme?: 'light' | 'dark';
  mentions?: readonly MentionRow[];
  sightings?: readonly SightingRow[];
  events?: readonly TriageEvent[];
  topics?: readonly Topic[];
  templates?: readonly Template[];
  tags?: readonly Tag[];
  /** What a person does there. */
  act?(page: Page): Promise<void>;
}

/** A popup as a page, and what it did that it must not. */
export interface OpenPopup {
  page: Page;
  /** Errors, CSP violations and warnings of the page. */
  faults: string[];
}

export const TAB_ID = 4711;

/** Opens the popup in its own size. Tab, reader, permission and background are played by the test; all else is real. */
export async function openPopup(earshot: Earshot, around: Surroundings = {}): Promise<OpenPopup> {
  const { address = null, report = null, granted = true, silent = false, settings, alert, colorScheme = 'light', act, mentions = [], sightings = [], events = [], topics = [], templates = [], tags = [] } = around;
  const faults: string[] = [];
  const page = await openFresh(earshot, {
    at: `popup.html?tab=${TAB_ID}`,
    rows: { mentions, sightings, events, topics, templates, tags },
    // The tour is over, unless it is what is looked at.
    stored: { settings: { toured: true, ...settings }, ...(alert === undefined ? {} : { alert }) },
    before: async (opening) => {
      await opening.setViewportSize({ width: 380, height: 600 });
      await opening.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      opening.on('pageerror', (error) => faults.push(String(error)));
      opening.on('console', (message) => faults.push(message.text()));
      await opening.addInitScript(play, { tabId: TAB_ID, address, report, granted, silent });
    },
    ready: '.empty, .mention',
    act: async (opened) => {
      // The first screen comes first, then the rest.
      await opened.locator('.empty, .mention').nth(Math.max(0, Math.min(50, mentions.length) - 1)).waitFor({ state: 'attached' });
      await act?.(opened);
    },
  });
  return { page, faults };
}

interface Part {
  tabId: number;
  address: string | null;
  report: TabReport | null;
  granted: boolean;
  silent: boolean;
}

/** Runs in the page before its own scripts. Keeps what was asked of the browser in `globalThis.asked`. */
function play({ tabId, address, report, granted, silent }: Part): void {
  const world = globalThis as unknown as Record<string, any>;
  const asked: unknown[] = [];
  world['asked'] = asked;
  const sendMessage = world['chrome'].runtime.sendMessage.bind(world['chrome'].runtime);
  for (const api of new Set([world['chrome'], world['browser']])) {
    if (api === undefined) continue;
    const replace = (place: string, name: string, value: unknown) => Object.defineProperty(api[place], name, { value, configurable: true });
    replace('tabs', 'get', async () => ({ id: tabId, ...(address === null ? {} : { url: address }) }));
    replace('tabs', 'create', async (tab: { url: string }) => void asked.push({ create: tab.url }));
    replace('tabs', 'reload', async (id: number) => void asked.push({ reload: id }));
    replace('tabs', 'sendMessage', async () => {
      if (report === null) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, report };
    });
    replace('permissions', 'contains', async () => granted);
    replace('permissions', 'request', async (wanted: { origins: string[] }) => {
      asked.push({ request: wanted.origins, inClick: navigator.userActivation.isActive });
      return true;
    });
    replace('runtime', 'sendMessage', (message: { t: string }) => {
      asked.push({ send: message.t });
      return silent ? new Promise(() => {}) : sendMessage(message);
    });
  }
}

/** What the popup asked of the browser, but for its first ping. */
export function askedOfBrowser(page: Page): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as { asked: { send?: string }[] }).asked.filter(({ send }) => send !== 'ping'));
}
