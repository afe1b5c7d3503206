import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { type Earshot, launchEarshot, putMentions, putRows } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { sampleMention } from '../popup/sample-mentions.ts';

// A browser that lives through what browsers live through: the tests go on where the one before ended.

/** Notifications are allowed at install, since no script can press the browser's question; and the background's clock is the test's. */
const folder = grantedCopy('chrome-mv3', (manifest, copy) => {
  manifest.permissions.push('notifications');
  delete manifest['optional_permissions'];
  const script = join(copy, 'background.js');
  writeFileSync(script, `{ const real = Date.now; globalThis.ahead = 0; Date.now = () => real.call(Date) + globalThis.ahead; }\n${readFileSync(script, 'utf8')}`);
});
const profile = mkdtempSync(join(tmpdir(), 'earshot-profile-'));

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot({ folder, profile });
  const page = await earshot.own('manifest.json');
  await page.evaluate(() => (globalThis as unknown as World).chrome.storage.local.set({ settings: { notifications: true } }));
  await lookNow();
  await page.close();
});
afterAll(async () => {
  await earshot.close();
  rmSync(profile, { recursive: true, force: true });
});

/** What of a background the test uses. */
interface World {
  ahead: number;
  chrome: {
    alarms: { create(name: string, info: object): Promise<void>; clearAll(): Promise<boolean>; get(name: string): Promise<object | undefined> };
    notifications: { getAll(): Promise<Record<string, boolean>>; clear(name: string): Promise<boolean> };
    storage: { local: { get(key: string): Promise<Record<string, { told: string[] }>>; set(values: object): Promise<void> } };
    action: { getBadgeText(where: object): Promise<string>; getTitle(where: object): Promise<string> };
  };
}

/** The background looks at its clock, which is so far ahead of the real one, and the minute's alarm rings. */
async function lookNow(ahead = 0): Promise<void> {
  const worker = await earshot.background();
  await worker.evaluate((by) => {
    const world = globalThis as unknown as World;
    world.ahead = by;
    return world.chrome.alarms.create('drain', { when: 1, periodInMinutes: 1 });
  }, ahead);
}

const inBackground = async <T>(ask: (world: World) => Promise<T>): Promise<T> => {
  const worker = await earshot.background();
  return worker.evaluate(`(${String(ask)})(globalThis)`) as Promise<T>;
};
const shown = () => inBackground(async ({ chrome }) => Object.keys(await chrome.notifications.getAll()).sort());
const badge = () => inBackground(({ chrome }) => chrome.action.getBadgeText({}));
const dismissAll = () => inBackground(async ({ chrome }) => void (await Promise.all(Object.keys(await chrome.notifications.getAll()).map((name) => chrome.notifications.clear(name)))));

const START = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

async function put(id: number, change: Partial<Mention>): Promise<void> {
  const page = await earshot.own('manifest.json');
  await putMentions(page, [sampleMention(`x:${id}`, 0, 'Lumetra', { text: `Lumetra ${id}`, author: { handle: `reader${id}`, name: `Reader ${id}` } }, change)]);
  await page.close();
}

/** Looks until the badge says so: an alarm that rang while the one before was served is rung again. */
async function untilBadge(text: string, ahead: number): Promise<void> {
  await expect.poll(async () => {
    await lookNow(ahead);
    return badge();
  }, { interval: 500 }).toBe(text);
}

test('a follow-up that becomes due stands on the badge and is told, once', async () => {
  await put(1, { dueAt: START + HOUR_MS, promise: 'refund by Friday' });
  await untilBadge('', 0);
  expect(await shown()).toEqual([]);
  await untilBadge('1', HOUR_MS + MINUTE_MS);
  await expect.poll(shown).toEqual([`due ${START + HOUR_MS} x:1`]);
  expect(await inBackground(({ chrome }) => chrome.action.getTitle({}))).toBe('Earshot: 1 mention asks for your attention');
  await dismissAll();
  await lookNow(HOUR_MS + 2 * MINUTE_MS);
  await put(2, { snoozedUntil: START + HOUR_MS + 3 * MINUTE_MS });
  await untilBadge('2', HOUR_MS + 4 * MINUTE_MS);
  await expect.poll(shown).toEqual([`back ${START + HOUR_MS + 3 * MINUTE_MS} x:2`]);
  await dismissAll();
});

test('a clock that is set forward and back tells nothing twice', async () => {
  await untilBadge('2', 3 * DAY_MS);
  await untilBadge('', 0);
  await untilBadge('2', HOUR_MS + 4 * MINUTE_MS);
  expect(await shown()).toEqual([]);
});

test('what was slept through is one summary', async () => {
  for (const id of [3, 4, 5]) await put(id, { dueAt: START + 2 * HOUR_MS + id * MINUTE_MS });
  await untilBadge('5', 20 * HOUR_MS);
  await expect.poll(async () => (await shown()).map((name) => name.split(' ')[0])).toEqual(['summary']);
  await dismissAll();
});

test('without its alarm and after a restart of the browser, what became due in between is told, and the alarm is there again', async () => {
  await inBackground(({ chrome }) => chrome.alarms.clearAll());
  await put(6, { dueAt: Date.now() + 1 });
  expect(await shown()).toEqual([]);
  // Not `close`, which takes the extension's folder along.
  await earshot.context.close();
  earshot = await launchEarshot({ folder, profile });
  await expect.poll(async () => (await shown()).map((name) => name.split(' ')[2])).toEqual(['x:6']);
  await expect.poll(badge).toBe('1');
  await expect.poll(() => inBackground(async ({ chrome }) => (await chrome.alarms.get('drain')) !== undefined)).toBe(true);
});

test('done is no longer asked for', async () => {
  await put(6, { dueAt: START, status: 'done' });
  await untilBadge('', 0);
});

test('the digest of the week is asked for at its hour: on the badge, once as a notification, until one is made', async () => {
  const due = START + 30 * MINUTE_MS;
  const clock = new Date(due);
  const page = await earshot.own('manifest.json');
  await page.evaluate((digestReminder) => (globalThis as unknown as World).chrome.storage.local.set({ settings: { notifications: true, digestReminder } }), { weekday: clock.getDay(), minute: clock.getHours() * 60 + clock.getMinutes(), since: START });
  await untilBadge('', 0);
  await dismissAll();
  await untilBadge('1', due - START + MINUTE_MS);
  await expect.poll(shown).toEqual([`digest ${due}`]);
  expect(await inBackground(({ chrome }) => chrome.action.getTitle({}))).toBe('Earshot: time for your digest');
  await dismissAll();
  await lookNow(due - START + 5 * MINUTE_MS);
  expect(await shown()).toEqual([]);
  await putRows(page, 'digests', [{ id: 'week', from: 0, to: 1, topics: 'all', title: '', words: {}, quotes: null, editedAt: due + MINUTE_MS, madeAt: due + MINUTE_MS }]);
  await page.close();
  await untilBadge('', due - START + 6 * MINUTE_MS);
});

test('a pressed notification opens the full page at its mention', async () => {
  const opened = earshot.context.waitForEvent('page');
  await inBackground((world) => {
    (world as unknown as { chrome: { notifications: { onClicked: { dispatch(name: string): void } } } }).chrome.notifications.onClicked.dispatch('due 1764050000000 x:6');
    return Promise.resolve();
  });
  await expect.poll(async () => (await opened).url()).toContain('dashboard.html#mention/x%3A6');
});
