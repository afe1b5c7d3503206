import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { mentionsIn } from '../browser/earshot.ts';
import { dashboardScenes, manyMentions, openDashboard } from './dashboard-scenes.ts';
import { quietEarshot } from './quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const USUAL = dashboardScenes().find(({ name }) => name === 'mentions-usual')!;

test('the current row stays current in another order, also where it is not among the first', async () => {
  const rows = manyMentions(400);
  page = await openDashboard(quiet.earshot, { ...USUAL, mentions: rows });
  await page.locator('.table-row').nth(2).waitFor();
  const chosen = (await page.locator('.table-row').nth(2).getAttribute('data-key'))!;
  await page.locator(`[data-key="${chosen}"]`).click();
  await turnedRound('ascending');
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('401');
  await page.keyboard.press('x');
  await expect.poll(async () => (await mentionsIn(page)).find(({ key }) => key === chosen)?.status).toBe('ignored');
});

test('in another order the current row is brought into sight', async () => {
  page = await openDashboard(quiet.earshot, { ...USUAL, mentions: manyMentions(400) });
  await page.locator('.table-row').nth(2).waitFor();
  const chosen = (await page.locator('.table-row').nth(2).getAttribute('data-key'))!;
  await page.locator(`[data-key="${chosen}"]`).click();
  const height = await seenOf(chosen);
  expect(height).toBeGreaterThan(20);
  await turnedRound('ascending');
  await expect.poll(() => seenOf(chosen)).toBe(height);
  expect(await scrolled()).toBeGreaterThan(5_000);
  await turnedRound('descending');
  await expect.poll(() => seenOf(chosen)).toBe(height);
});

test('where the current row is in sight in another order, too, nothing is scrolled; without one that was chosen the top is shown', async () => {
  const rows = manyMentions(41);
  page = await openDashboard(quiet.earshot, { ...USUAL, mentions: rows });
  await page.locator('.table-row').nth(20).waitFor();
  await page.locator('.table-scroller').evaluate((element) => element.scrollTo(0, 400));
  await expect.poll(scrolled).toBe(400);
  await turnedRound('ascending');
  await expect.poll(scrolled).toBe(0);
  await page.locator('.table-scroller').evaluate((element) => element.scrollTo(0, 400));
  // The one in the middle keeps its place.
  await page.locator(`[data-key="${rows[20]!.key}"]`).click();
  await turnedRound('descending');
  await page.locator(`[data-key="${rows[10]!.key}"]`).waitFor();
  await expect.poll(() => page.locator('.table-row').nth(0).getAttribute('data-key')).toBe(rows[0]!.key);
  expect(await scrolled()).toBe(400);
  expect(await seenOf(rows[20]!.key)).toBeGreaterThan(20);
});

/** Pixels of a row that the table's head and edge leave to be seen. */
function seenOf(key: string): Promise<number> {
  return page.evaluate((wanted) => {
    const row = document.querySelector(`[data-key="${wanted}"]`)?.getBoundingClientRect();
    if (row === undefined) return 0;
    const top = document.querySelector('.table thead')!.getBoundingClientRect().bottom;
    return Math.min(row.bottom, document.querySelector('.table-scroller')!.getBoundingClientRect().bottom) - Math.max(row.top, top);
  }, key);
}

function scrolled(): Promise<number> {
  return page.locator('.table-scroller').evaluate(({ scrollTop }) => scrollTop);
}

/** Sorts by when they were first seen, the other way round. */
async function turnedRound(order: string): Promise<void> {
  await page.getByRole('button', { name: 'First seen' }).click();
  await expect.poll(() => page.getByRole('columnheader', { name: 'First seen' }).getAttribute('aria-sort')).toBe(order);
  await expect.poll(() => page.getByRole('grid').getAttribute('aria-busy')).toBe('false');
}
