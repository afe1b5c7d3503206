import type { Page } from 'playwright-core';
import { emptyTally } from '../../lib/model/tally.ts';
import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import type { TallyRow } from '../../lib/store/database.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';

/** A state of the page of sites that a person can meet. */
export interface SiteScene {
  name: string;
  /** Hosts that are granted; default: none. */
  granted?: readonly string[];
  families?: Readonly<Record<string, string>>;
  settings?: Partial<Settings>;
  tallies?: readonly TallyRow[];
  mentions?: boolean;
  act?(page: Page): Promise<void>;
}

const USUAL = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*', 'https://*.reddit.com/*', 'https://*.youtube.com/*', 'https://news.ycombinator.com/*', 'https://bsky.app/*'];
const HOSTS = ['https://board.quillwort.example/*', 'https://lampreviews.example/*', 'https://community.novapine.example/*'];

export function usualScene(): Omit<SiteScene, 'name'> {
  return { granted: USUAL, tallies: usualTallies(), mentions: true };
}

/** Every one of them; screenshots and the test of every scene go through this list. */
export function siteScenes(): readonly SiteScene[] {
  const full: Omit<SiteScene, 'name'> = {
    ...usualScene(),
    granted: [...USUAL, ...HOSTS],
    families: { 'https://board.quillwort.example/*': 'xenforo', 'https://community.novapine.example/*': 'nodebb' },
    settings: { gentle: ['linkedin'], never: ['bank.example', 'intranet.lumetra.example'] },
  };
  const open = (label: string) => async (page: Page) => page.getByRole('heading', { level: 3, name: label, exact: true }).click();
  return [
    { name: 'empty' },
    { name: 'usual', ...usualScene() },
    { name: 'full', ...full },
    { name: 'more', ...full, act: open('Reddit') },
    { name: 'paused', ...usualScene(), settings: { pausedUntil: 8_640_000_000_000_000 } },
    { name: 'look', ...full, act: (page) => page.getByRole('button', { name: 'Needs a look' }).click() },
    { name: 'none-fits', ...usualScene(), act: (page) => page.getByRole('searchbox').fill('zebra') },
    {
      name: 'never-wrong',
      ...full,
      act: async (page) => {
        await page.getByRole('textbox', { name: 'A domain' }).fill('two words');
        await page.getByRole('button', { name: 'Never there' }).click();
      },
    },
  ];
}

/** Opens the page in the scene's state: the store is emptied and filled before, and the browser says that these hosts are granted. */
export function openSites(earshot: Earshot, { granted = [], families = {}, settings = {}, tallies = [], mentions = false, act }: SiteScene, answer = true): Promise<Page> {
  return openFresh(earshot, {
    at: 'dashboard.html#sites',
    rows: { tallies, mentions: mentions ? sampleMentions() : [] },
    stored: { settings: { sitesOff: [], gentle: [], never: [], pausedUntil: null, csvBom: true, ...settings }, families },
    before: (page) => page.addInitScript(standIn, { granted: [...granted], answer }),
    ready: 'h1',
    act,
  });
}

interface Extension {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    permissions: Record<string, unknown>;
  };
  browser?: Extension['chrome'];
  asked: string[][];
}

/** Runs in the page: stands in for the browser's permissions, whose question no script can press. They last for the page. */
function standIn({ granted, answer }: { granted: string[]; answer: boolean }): void {
  const world = globalThis as unknown as Extension;
  const now = new Set(granted);
  world.asked = [];
  for (const api of new Set([world.chrome, world.browser])) {
    if (api === undefined) continue;
    Object.assign(api.permissions, {
      getAll: async () => ({ origins: [...now], permissions: [] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => now.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        world.asked.push(origins);
        if (answer) origins.forEach((origin) => now.add(origin));
        return answer;
      },
      remove: async ({ origins }: { origins: string[] }) => origins.map((origin) => now.delete(origin)).every(Boolean),
    });
  }
}

export function askedOf(page: Page): Promise<string[][]> {
  return page.evaluate(() => (globalThis as unknown as Extension).asked);
}

export function settingsIn(page: Page): Promise<Settings> {
  return page.evaluate(async () => (await (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ settings: Settings }> } } } }).chrome.storage.local.get('settings')).settings);
}

/** A month of somebody who reads five sites: one of them changed its layout yesterday, one loses the times. */
function usualTallies(): TallyRow[] {
  const today = Date.now();
  const days = Array.from({ length: 20 }, (_, index) => today - index * DAY_MS);
  return days.flatMap((at, index) => [
    row('x', 'feed', at, { pages: 4, posts: 160 + ((index * 37) % 90), read: 22, mentions: 2, skips: 3 }),
    row('x', 'thread', at, { pages: 6, posts: 90, read: 20, mentions: 1 }),
    row('x', 'search', at, { pages: 2, empty: index % 2, posts: 31, read: 9 }),
    row('reddit', 'feed', at, { pages: 3, posts: 75, read: 16, mentions: index % 3 === 0 ? 1 : 0 }),
    row('reddit', 'thread', at, { pages: 5, posts: 140, read: 24, drifts: index < 2 ? 14 : 0, mentions: 1 }),
    ...(index % 2 === 0 ? [row('youtube', 'video', at - DAY_MS, { pages: 2, posts: 44, read: 12, undated: 9 })] : []),
    ...(index % 3 === 0 ? [row('hackernews', 'thread', at, { pages: 2, posts: 120, read: 18, mentions: 1 })] : []),
    ...(index === 4 ? [row('bluesky', 'feed', at, { pages: 1, posts: 4, read: 4 })] : []),
    ...(index === 1 ? [row('web', 'page', at, { pages: 9, empty: 6, posts: 21, read: 21, mentions: 2 })] : []),
  ]);
}

function row(site: string, surface: TallyRow['surface'], at: EpochMs, counts: Partial<TallyRow>): TallyRow {
  return { ...emptyTally(site, surface), ...counts, day: new Date(at).toISOString().slice(0, 10), lastAt: at };
}
