import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { openPopup, type Surroundings } from '../popup/open-popup.ts';
import { SAMPLE_TOPICS, sampleMention } from '../popup/sample-mentions.ts';

let earshot: Earshot;
let page: Page;
let faults: string[];

beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());
afterEach(async () => {
  expect(faults).toEqual([]);
  await page.close();
});

const row = (id: number, age: number, kept: Partial<Mention> = {}) => sampleMention(`x:${id}`, age, 'Lumetra', { text: `Lumetra ${id}`, author: { handle: `reader${id}`, name: `Reader ${id}` } }, kept);

async function open(around: Surroundings = {}): Promise<void> {
  ({ page, faults } = await openPopup(earshot, { mentions: [row(1, MINUTE_MS), row(2, 2 * MINUTE_MS)], topics: SAMPLE_TOPICS, ...around }));
  await page.getByRole('combobox', { name: 'Search mentions' }).press('ArrowDown');
}

const stored = async () => (await mentionsIn(page)).find(({ key }) => key === 'x:1');
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const day = (days: number, hour: number) => new Date(new Date().setDate(new Date().getDate() + days)).setHours(hour, 0, 0, 0);

describe('a follow-up', () => {
  test('in words: what is typed is read at once, and kept where every word of it was understood', async () => {
    await open();
    await press('f');
    const when = page.getByRole('textbox', { name: 'When' });
    await when.fill('tomorrow noon please');
    await page.getByText('not understood: please').waitFor();
    await when.press('Enter');
    await expect.poll(stored).toMatchObject({ dueAt: day(1, 9) });
    await when.fill('tomorrow noon');
    await page.getByText('12:00').waitFor();
    await when.press('Enter');
    await expect.poll(stored).toMatchObject({ dueAt: day(1, 12) });
    // The list has the focus again: the next key is one of its own.
    await press('z');
    await expect.poll(stored).toMatchObject({ dueAt: day(1, 9) });
  });

  test('what is over is refused', async () => {
    await open();
    await press('f');
    await page.getByRole('textbox', { name: 'When' }).fill('2020-01-01');
    await page.getByText('That is over already.').waitFor();
    await press('Enter');
    expect(await stored()).toMatchObject({ dueAt: day(1, 9) });
  });

  test('what was promised is kept as it is typed, undone whole, and a day in it is offered as the date', async () => {
    await open();
    await press('f');
    await page.getByRole('textbox', { name: 'Promised' }).pressSequentially('refund in a week');
    await expect.poll(stored).toMatchObject({ promise: 'refund in a week' });
    await page.getByRole('button', { name: /^Due / }).click();
    await expect.poll(stored).toMatchObject({ dueAt: day(7, 9), promise: 'refund in a week' });
    await page.getByRole('textbox', { name: 'Promised' }).press('Enter');
    await press('z', 'z');
    await expect.poll(stored).toMatchObject({ promise: '' });
  });

  test('who sees to it: a name of the list, or a new one that comes on it', async () => {
    await open({ settings: { owners: ['Support'] } });
    await press('f');
    const owner = page.getByRole('combobox', { name: 'Who follows up' });
    await owner.fill('support');
    await owner.press('Enter');
    await expect.poll(stored).toMatchObject({ owner: 'Support' });
    await owner.fill('legal');
    await owner.press('Enter');
    await expect.poll(stored).toMatchObject({ owner: 'legal' });
    await expect.poll(() => page.evaluate(async () => ((await (globalThis as unknown as Storage).chrome.storage.local.get('settings')).settings as { owners: string[] }).owners)).toEqual(['Support', 'legal']);
    await owner.fill('');
    await owner.press('Enter');
    await expect.poll(stored).toMatchObject({ owner: null });
  });
});

describe('a snooze', () => {
  test('two keys until tomorrow, or in words', async () => {
    await open();
    await press('s');
    await page.getByRole('button', { name: 'Tomorrow, 9:00' }).and(page.locator(':focus')).waitFor();
    await press('Enter');
    await expect.poll(stored).toMatchObject({ snoozedUntil: day(1, 9) });
    await press('z');
    await expect.poll(stored).toMatchObject({ snoozedUntil: null });
    await press('s');
    await page.getByRole('textbox', { name: 'Until' }).fill('tomorrow 4 pm');
    await press('Enter');
    await expect.poll(stored).toMatchObject({ snoozedUntil: day(1, 16) });
  });

  test('every week: it comes back in a week, and once seen in a week again', async () => {
    await open({ mentions: [row(1, MINUTE_MS, { snoozedUntil: day(-1, 9), lookBackDays: 7 })] });
    await page.getByText('back since yesterday').waitFor();
    await press('s');
    await page.getByRole('button', { name: 'Seen, again in 7 days' }).and(page.locator(':focus')).waitFor();
    await press('Enter');
    await expect.poll(stored).toMatchObject({ snoozedUntil: day(6, 9), lookBackDays: 7 });
    await press('s');
    await page.getByRole('combobox', { name: 'See again' }).selectOption('Every 14 days, until done');
    await expect.poll(stored).toMatchObject({ snoozedUntil: day(14, 9), lookBackDays: 14 });
    const [days, until] = (await rowsOf<{ field: string; group: number }>(page, 'events')).slice(-2);
    expect([days?.field, until?.field, until?.group]).toEqual(['lookBackDays', 'snoozedUntil', days?.group]);
    await page.getByRole('combobox', { name: 'See again' }).selectOption('Once');
    await expect.poll(stored).toMatchObject({ snoozedUntil: day(14, 9), lookBackDays: null });
  });
});

test('what waits longer than the goal is red, what will within the hour amber', async () => {
  // Whoever always works counts real hours.
  const settings = { replyGoal: { hours: 4 }, workingTime: { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 1_440 } };
  await open({ settings, mentions: [row(1, 5 * HOUR_MS), row(2, 3.5 * HOUR_MS), row(3, HOUR_MS), row(4, 5 * HOUR_MS, { status: 'waiting' }), row(5, 5 * HOUR_MS, { snoozedUntil: Date.now() + HOUR_MS })] });
  const said = () => page.locator('.mention').evaluateAll((cards) => Object.fromEntries(cards.map((card) => [card.getAttribute('data-key'), card.querySelector('.fact-answer')?.className ?? ''])));
  await expect.poll(said).toEqual({ 'x:1': 'fact-answer fact-late', 'x:2': 'fact-answer fact-soon', 'x:3': '', 'x:4': '', 'x:5': '' });
});

interface Storage {
  chrome: { storage: { local: { get(key: string): Promise<{ settings: object }> } } };
}
