import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { mentionsIn, rowsOf } from '../browser/earshot.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { focused } from '../welcome/as-a-person.ts';
import { dashboardScenes, manyMentions, openDashboard } from './dashboard-scenes.ts';
import { quietEarshot } from './quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => dashboardScenes().find((one) => one.name === name)!;
const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const kept = async (key: string) => (await mentionsIn(page)).find((mention) => mention.key === key);
const currentKey = () => page.locator('[aria-current="true"][data-key]').first().getAttribute('data-key');

describe('the board', () => {
  const column = (name: string) => page.getByRole('region', { name });

  test('a card is moved by keys, follows the focus, and is taken back; another is dragged', async () => {
    page = await openDashboard(quiet.earshot, scene('board-usual'));
    await expect.poll(() => column('To do').textContent()).toContain('To do 1');
    await page.locator('.board-card').first().focus();
    const key = (await currentKey())!;
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => column('To do').locator(`[data-key="${key}"]`).count()).toBe(1);
    await expect.poll(() => column('To do').textContent()).toContain('To do 2');
    await expect.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe(key);
    await page.keyboard.press('z');
    await expect.poll(() => column('New').locator(`[data-key="${key}"]`).count()).toBe(1);
    expect((await rowsOf<TriageEvent>(page, 'events')).map(({ field, before, after }) => [field, before, after])).toEqual([['status', 'new', 'todo'], ['status', 'todo', 'new']]);

    await page.keyboard.press('ArrowRight');
    expect(await column('To do').locator('[aria-current="true"]').count()).toBe(1);

    await page.locator(`[data-key="${key}"]`).dragTo(column('Done'));
    await expect.poll(() => column('Done').locator(`[data-key="${key}"]`).count()).toBe(1);
    expect((await kept(key))?.status).toBe('done');
  });

  test('a column of thousands shows some at a time; what was settled long ago is left out', async () => {
    const long = Date.now() - 40 * 86_400_000;
    page = await openDashboard(quiet.earshot, { ...scene('board-usual'), mentions: manyMentions(400).map((row, at) => (row.status === 'done' && at % 2 === 0 ? { ...row, statusAt: long } : row)) });
    await expect.poll(() => column('New').locator('.board-card').count()).toBe(30);
    await expect.poll(() => column('New').textContent()).toContain('New 150');
    await column('New').getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => column('New').locator('.board-card').count()).toBe(60);
    await column('Done').getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => column('Done').locator('.board-card').count()).toBe(50);
  });
});

describe('the calendar', () => {
  const dayCell = (day: string) => page.locator(`[data-day="${day}"]`);
  const says = (day: string) => dayCell(day).locator('> .for-ears').textContent();
  /** The day that has the focus, as it is told. */
  const onDay = () => page.evaluate(() => document.activeElement?.querySelector(':scope > .for-ears')?.textContent);
  const local = (at: number) => new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

  test('arrows go from day to day and month to month; Enter goes to what is due, which is moved by keys, by date and by dragging, and taken back', async () => {
    const nine = new Date(2027, 4, 12, 9, 0).getTime();
    const [first, second] = sampleMentions();
    page = await openDashboard(quiet.earshot, { name: '', hash: '#calendar/month/2027-05-12', topics: scene('board-usual').topics!, mentions: [{ ...first!, dueAt: nine, promise: 'A new driver' }, { ...second!, dueAt: nine + 3_600_000 }] });
    expect(await heading()).toBe('May 2027');
    await dayCell('2027-05-12').focus();
    expect(await onDay()).toBe('Wednesday, May 12, 2 follow-ups');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect.poll(onDay).toBe('Thursday, May 20, 0 follow-ups');
    await page.keyboard.press('PageDown');
    await expect.poll(heading).toBe('June 2027');
    await expect.poll(onDay).toBe('Sunday, June 20, 0 follow-ups');
    await page.keyboard.press('PageUp');
    await expect.poll(heading).toBe('May 2027');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(onDay).toBe('Wednesday, May 12, 2 follow-ups');

    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Amara Osei');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await kept(first!.key))?.dueAt).toBe(new Date(2027, 4, 13, 9, 0).getTime());
    await expect.poll(() => focused(page)).toBe('Amara Osei');
    expect(new URL(page.url()).hash).toBe('#calendar/month/2027-05-13');
    await page.keyboard.press('z');
    await expect.poll(async () => (await kept(first!.key))?.dueAt).toBe(nine);

    await dayCell('2027-05-12').locator('.calendar-number').click();
    await page.getByLabel('Another day').first().fill('2027-05-28');
    await page.getByRole('button', { name: 'Move' }).first().click();
    await expect.poll(async () => (await kept(first!.key))?.dueAt).toBe(new Date(2027, 4, 28, 9, 0).getTime());

    await dayCell('2027-05-12').getByRole('link', { name: '@desk_goblin_42' }).dragTo(dayCell('2027-05-03'));
    await expect.poll(async () => (await kept(second!.key))?.dueAt).toBe(new Date(2027, 4, 3, 10, 0).getTime());
    await expect.poll(() => says('2027-05-03')).toBe('Monday, May 3, 1 follow-up');

    await page.getByRole('link', { name: 'Week', exact: true }).click();
    await expect.poll(heading).toBe('Week of May 23, 2027');
    await page.goBack();
    await expect.poll(heading).toBe('May 2027');
  });

  test('what is late is marked and said', async () => {
    page = await openDashboard(quiet.earshot, scene('calendar-usual'));
    await expect.poll(() => says(local(Date.now() - 20 * 60_000))).toMatch(/1 follow-up, 1 late$/);
    await page.getByText('late', { exact: true }).waitFor();
  });
});

test('one mention by itself: what happened in words, who and when, each reading; its keys work', async () => {
  page = await openDashboard(quiet.earshot, scene('mention'));
  expect(await page.locator('.past-what').allTextContents()).toEqual(['Marked: replied, their turn', 'Undone: Tagged: sync', 'Tagged: sync', 'Tagged: complaint', 'Kept: it fits a topic']);
  expect(await page.locator('.past-who').allTextContents()).toEqual(['seen on the page', 'you', 'you', 'you', 'seen on the page']);
  expect(await page.locator('.sightings tbody td:nth-child(2)').allTextContents()).toEqual(['12', '480', '1,204']);
  await page.keyboard.press('e');
  await expect.poll(() => page.locator('.past-what').first().textContent()).toBe('Marked: Done');
});
