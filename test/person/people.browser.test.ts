import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/model/time.ts';
import type { Person } from '../../lib/model/person.ts';
import { putRows, rowsOf } from '../browser/earshot.ts';
import { tabTo } from '../welcome/as-a-person.ts';
import { openPeople, peopleScenes } from './people-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => peopleScenes().find((one) => one.name === name)!;

test('a person is found by keyboard, known by what they wrote, merged with their other account, noted, and parted again', async () => {
  page = await openPeople(quiet.earshot, scene('usual'));
  await page.getByRole('textbox', { name: 'Find a person' }).fill('mar');
  await expect.poll(() => page.locator('.people-row').count()).toBe(2);
  await tabTo(page, 'Mara Quill');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Mara Quill' }).waitFor();
  await page.getByText(/^Met 3 times/).waitFor();
  await page.getByText('1 promise kept').waitFor();

  await page.getByRole('button', { name: /Same person: / }).press('Enter');
  await page.getByText(/^Met 4 times/).waitFor();
  await page.getByText('1 promise broken').waitFor();
  await page.getByRole('textbox', { name: 'Note for whoever is next' }).fill('Works at night');
  await expect.poll(() => rowsOf<Person>(page, 'people')).toMatchObject([{ accounts: ['x:mara_quill', 'reddit:mara_quill'], note: 'Works at night' }]);

  await page.goBack();
  await page.goto(page.url().replace(/#.*/, '#people/reddit%3Amara_quill'));
  await page.getByText(/^Met 4 times/).waitFor();
  await page.getByRole('button', { name: 'Not the same person: @mara_quill on Reddit' }).click();
  await page.getByRole('heading', { level: 1, name: '@mara_quill' }).waitFor();
  await page.getByText(/^Met once/).waitFor();
});

test.each([1_280, 320])('tone over time: what a person’s words were tagged, month by month, and nothing to be scrolled sideways, in a window of %i', async (width) => {
  page = await openPeople(quiet.earshot, scene('person'));
  await page.setViewportSize({ width, height: 900 });
  const months = page.getByRole('region', { name: 'Tags by month' });
  await expect.poll(() => months.getByRole('columnheader').allTextContents()).toEqual(['Month', 'complaint', 'praise', 'question']);
  const month = (daysAgo: number) => new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric' }).format(Date.now() - daysAgo * DAY_MS);
  expect(await months.getByRole('rowheader').allInnerTexts()).toEqual([month(90), month(40), month(2)]);
  expect(await months.locator('.person-count').allInnerTexts()).toEqual(['1', '0', '0', '0', '1', '0', '0', '0', '1']);
  expect(await months.locator('.person-bar').count()).toBe(3);
  expect(await months.locator('table').evaluate((table) => [table, ...table.querySelectorAll('*')].filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth).length)).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

test('what a person calls themselves is text', async () => {
  page = await openPeople(quiet.earshot, scene('usual'));
  await page.getByRole('link', { name: '<b>Oddvar</b> ברקה' }).click();
  await page.getByRole('heading', { level: 1, name: '<b>Oddvar</b> ברקה' }).waitFor();
});

test('a mention says how often its author was met, and what was noted', async () => {
  page = await openPeople(quiet.earshot, scene('usual'));
  await putRows(page, 'people', [{ id: 'x:mara_quill', accounts: ['x:mara_quill', 'reddit:mara_quill'], note: 'Works at night', updatedAt: 1 }]);
  const popup = await quiet.earshot.own('popup.html');
  await popup.getByText('Does Lumetra dim below ten percent?').click();
  const met = popup.locator('[aria-current="true"] .met-before');
  await expect.poll(() => met.textContent()).toMatch(/^Met 4 times\. Tagged question \(2\), complaint \(1\), and praise \(1\)\. Last answered on .*Note: Works at night$/);
  const [opened] = await Promise.all([quiet.earshot.context.waitForEvent('page'), met.getByRole('link').click()]);
  await opened.getByRole('heading', { level: 1, name: 'Mara Quill' }).waitFor();
  await opened.close();
  await popup.close();
});
