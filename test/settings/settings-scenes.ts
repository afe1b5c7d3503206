import type { Page } from 'playwright-core';
import type { Settings } from '../../lib/platform/settings.ts';
import type { Earshot } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { SAMPLE_TOPICS } from '../popup/sample-mentions.ts';

/** A state of the page of settings that a person can meet. */
export interface SettingsScene {
  name: string;
  settings?: Partial<Settings>;
  /** Notifications are allowed already. */
  allowed?: boolean;
  /** What the user answers when the browser asks. */
  answer?: boolean;
  act?(page: Page): Promise<void>;
}

export function settingsScenes(): readonly SettingsScene[] {
  return [
    { name: 'fresh' },
    { name: 'full', allowed: true, settings: { notifications: true, digestReminder: { weekday: 5, minute: 16 * 60 + 30, since: 0 }, replyGoal: { hours: 4 }, owners: ['support', 'product', 'legal', 'Oddvar Brekke', 'الدعم', 'a name that goes on and on, as names do'], workingTime: { days: [0, 1, 2, 3, 4], from: 8 * 60, to: 16 * 60 + 30 } } },
    { name: 'refused', answer: false, act: (page) => page.getByRole('switch', { name: 'Notifications' }).click() },
    {
      name: 'nobody-works',
      act: async (page) => {
        for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri']) await page.getByRole('button', { name: day, exact: true }).click();
        await page.getByText('Choose one day at least.').waitFor();
      },
    },
  ];
}

/** Opens the page in the scene's state; the browser's question about notifications is answered by the test. */
export function openSettings(earshot: Earshot, { settings = {}, allowed = false, answer = true, act }: SettingsScene): Promise<Page> {
  return openFresh(earshot, {
    at: 'dashboard.html#settings',
    rows: { topics: SAMPLE_TOPICS },
    stored: { settings },
    before: (page) => page.addInitScript(standIn, { allowed, answer }),
    ready: 'h2:text("Follow-up and reminders")',
    act,
  });
}

export function settingsIn(page: Page): Promise<Partial<Settings>> {
  return page.evaluate(async () => ((await (globalThis as unknown as Extension).chrome.storage.local.get('settings')) as { settings: Partial<Settings> }).settings);
}

/** What was asked of the browser: whether in the moment of a click. */
export function askedOf(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as Extension).asked);
}

interface Extension {
  chrome: { storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<object> } }; permissions: object };
  browser?: Extension['chrome'];
  asked: string[];
}

/** Runs in the page: stands in for the browser's permissions, whose question no script can press. */
function standIn({ allowed, answer }: { allowed: boolean; answer: boolean }): void {
  const world = globalThis as unknown as Extension;
  let may = allowed;
  world.asked = [];
  for (const api of new Set([world.chrome, world.browser])) {
    if (api === undefined) continue;
    Object.assign(api.permissions, {
      contains: async () => may,
      request: async ({ permissions }: { permissions: string[] }) => {
        world.asked.push(`${permissions.join()} ${navigator.userActivation.isActive ? 'in a click' : 'out of the blue'}`);
        may = answer;
        return answer;
      },
      remove: async () => {
        world.asked.push('given back');
        may = false;
        return true;
      },
    });
  }
}
