import { readFileSync } from 'node:fs';
import papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { BRANDWATCH_XLSX } from '../../lib/export/presets/brandwatch.ts';
import type { CounterRow } from '../../lib/store/counters.ts';
import { mentionsIn, rowsOf } from '../browser/earshot.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { choose, importScenes, openImport, workbook } from './import-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => importScenes().find((one) => one.name === name)!;
const counted = (word: string) => page.locator('.import-counts > div', { hasText: word }).locator('dd').textContent();

test('a suite’s export, by keyboard: read, set beside the store, taken in, and the rest in a file', async () => {
  page = await openImport(quiet.earshot, scene('found'));
  const before = (await mentionsIn(page)).length;
  expect(await counted('They have it, you do not')).toBe('2');
  expect(await counted('You both have it')).toBe('1');
  expect(await counted('Rows that cannot be taken')).toBe('2');
  await page.getByText('The date cannot be read.').waitFor();

  await tabTo(page, 'Save these rows with their reasons');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const rows = papa.parse(readFileSync(await download.path(), 'utf8').slice(1).trimEnd(), { newline: '\r\n' }).data;
  expect(rows.map((row) => row.slice(0, 2))).toEqual([['Row', 'Reason'], ['8', 'The date cannot be read.'], ['9', 'The address is not that of a web page.']]);

  await tabTo(page, 'Import: 2');
  await page.keyboard.press('Enter');
  await page.getByText('Imported: 2').waitFor();
  const mentions = await mentionsIn(page);
  expect(mentions).toHaveLength(before + 2);
  expect(mentions.find(({ key }) => key === 'x:2000000000000000001')).toMatchObject({
    status: 'done', tags: ['complaint', 'flicker'], post: { author: { handle: 'oda_brekke', name: 'Oda Brekke' }, publishedAt: Date.UTC(2026, 2, 2, 10) }, matches: [{ topicId: 'lumetra' }],
  });
  expect(mentions.find(({ key }) => key === 'web:quillwort.example/reviews/7')).toMatchObject({ post: { text: "=cmd|'/C calc'!A0", title: 'Review' } });

  await tabTo(page, 'Undo');
  await page.keyboard.press('Enter');
  await expect.poll(() => counted('They have it, you do not')).toBe('2');
  expect(await mentionsIn(page)).toHaveLength(before);
  await page.getByRole('button', { name: 'Import: 2' }).click();
  await page.getByText('Imported: 2').waitFor();

  await choose(page, 'again.csv', Buffer.from(scene('found').file!.bytes() as Uint8Array));
  expect(await counted('You both have it')).toBe('3');
  expect(await page.getByRole('button', { name: 'Import: 0' }).isDisabled()).toBe(true);
});

test('columns that were guessed wrong are put right, and what is read follows', async () => {
  page = await openImport(quiet.earshot, scene('fresh'));
  await choose(page, 'list.csv', Buffer.from('Wo,Wer,Was\nhttps://quillwort.example/1,Mara,Kurz\nhttps://quillwort.example/2,Ilse,Knapp\n'));
  expect(await counted('Rows that cannot be taken')).toBe('2');
  await page.getByRole('combobox', { name: 'Text' }).selectOption('Was');
  await expect.poll(() => counted('They have it, you do not')).toBe('2');
  await page.getByRole('combobox', { name: 'Author’s name' }).selectOption('Wer');
  await page.getByRole('list', { name: 'The first mentions as they are read' }).getByText('Ilse').waitFor();
  expect(await focused(page)).not.toBeNull();
});

test('a workbook larger than its reader unpacks without a worker', async () => {
  page = await openImport(quiet.earshot, scene('fresh'));
  await choose(page, 'large.xlsx', await workbook(BRANDWATCH_XLSX, 3_000));
  await expect.poll(() => counted('They have it, you do not')).toBe('3,000');
  await page.getByRole('button', { name: 'Import: 3,000' }).click();
  await page.getByText('Imported: 3,000').waitFor();
});

test('stopped half-way nothing has changed, and the file is still there to be taken in', async () => {
  page = await openImport(quiet.earshot, scene('fresh'));
  const before = (await mentionsIn(page)).length;
  const rows = Array.from({ length: 3_000 }, (_, index) => `https://quillwort.example/${index},Lumetra number ${index}`);
  await choose(page, 'many.csv', Buffer.from(`Url,Text\n${rows.join('\n')}\n`));
  await expect.poll(() => counted('They have it, you do not')).toBe('3,000');
  // As soon as some are written, and long before all are.
  await page.evaluate(() => new MutationObserver((_, observer) => {
    if ((document.querySelector<HTMLProgressElement>('.import-take progress')?.value ?? 0) === 0) return;
    observer.disconnect();
    document.querySelector<HTMLElement>('.import-take button')?.click();
    document.documentElement.dataset['stopped'] = '';
  }).observe(document, { subtree: true, attributes: true, childList: true }));
  await page.getByRole('button', { name: 'Import: 3,000' }).click();
  await page.locator('html[data-stopped]').waitFor();
  await page.getByRole('button', { name: 'Import: 3,000' }).waitFor();
  expect(await mentionsIn(page)).toHaveLength(before);
  await page.getByRole('button', { name: 'Import: 3,000' }).click();
  await page.getByText('Imported: 3,000').waitFor();
  expect((await rowsOf<CounterRow>(page, 'counters')).find(({ name }) => name === 'all')?.count).toBe(before + 3_000);
});
