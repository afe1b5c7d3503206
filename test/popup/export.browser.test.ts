import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { busyDay, openQueue } from '../queue/queue-scenes.ts';
import { openPopup } from './open-popup.ts';
import { SAMPLE_TOPICS, sampleMentions } from './sample-mentions.ts';

const X = 'https://x.com/home';

let earshot: Earshot;

beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

test('export saves the shown rows through the browser’s own download', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  await page.getByRole('combobox', { name: 'Search mentions' }).fill('lumetra');
  await expect.poll(() => page.locator('.mention').count()).toBe(4);
  await page.getByRole('button', { name: 'Export digest' }).press('Enter');
  await page.getByText('Mentions: 4').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save CSV' }).press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^earshot-digest-\d{4}-\d\d-\d\d\.csv$/);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file.startsWith('\ufeff"Mention Id"')).toBe(true);
  const [head = [], ...data] = papa.parse(file.slice(1).trimEnd(), { newline: '\r\n' }).data;
  const column = (name: string) => data.map((row) => row[head.indexOf(name)]);
  expect(column('Mention Id')).toEqual(['x:1993177247822516587', 'linkedin:urn-li-activity-7400001', 'youtube:UgxSample1', 'web:lampreviews.example/9981']);
  expect(column('Topic')).toEqual(Array(4).fill('Lumetra'));
  expect(column('Author Handle')[0]).toBe('amarao_makes');
  expect(faults).toEqual([]);
  await page.close();
});

test('export for another tool: the kind of file and its columns are chosen once, and stay', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  await page.getByRole('button', { name: 'Export digest' }).click();
  await page.getByRole('combobox', { name: 'Kind of file' }).selectOption('Earshot (Excel)');
  await page.getByText('Columns: 39 of 39').click();
  for (const name of ['Time', 'Hit Sentence']) await page.getByRole('checkbox', { name, exact: true }).uncheck();
  await page.getByText('Columns: 37 of 39').waitFor();
  expect(await page.getByRole('checkbox', { name: /byte order mark/ }).count()).toBe(0);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save XLSX' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  const { Sheets, SheetNames } = read(readFileSync(await download.path()));
  expect(SheetNames).toEqual(['Mentions', 'People', 'Follow-ups']);
  const [head = [], ...rows] = utils.sheet_to_json<string[]>(Sheets['Mentions']!, { header: 1 });
  expect(head).not.toContain('Time');
  expect(rows.map((row) => row[head.indexOf('Mention Id')])).toContain('x:1993177247822516587');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Export digest' }).click();
  await page.getByText('Columns: 37 of 39').waitFor();
  expect(await page.getByRole('combobox', { name: 'Kind of file' }).inputValue()).toBe('earshot-xlsx');
  await page.getByRole('combobox', { name: 'Kind of file' }).selectOption('NDJSON');
  const [lines] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save NDJSON' }).click()]);
  expect(await page.getByText(/^Columns/).count()).toBe(0);
  expect(readFileSync(await lines.path(), 'utf8').trim().split('\n').every((line) => 'Url' in (JSON.parse(line) as object))).toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});

test('from the queue: what is selected, what it shows, or all', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: busyDay() });
  const first = page.locator('.queue .mention').first();
  await first.click({ position: { x: 4, y: 4 } });
  await page.keyboard.press('Shift+J');
  await page.getByText(/^2 selected/).waitFor();
  const chosen = await page.locator('.queue .mention[data-key]').evaluateAll((cards) => cards.slice(0, 2).map((card) => card.getAttribute('data-key')));
  await page.getByRole('button', { name: 'Export digest' }).click();
  await page.getByText('Mentions: 2', { exact: true }).waitFor();
  expect(await page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => radio.parentElement!.textContent))).toEqual(['Selected in the list', 'Shown by the present filter', 'All mentions', 'A period']);
  await page.getByRole('combobox', { name: 'Kind of file' }).selectOption('NDJSON');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save NDJSON' }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, string>);
  expect(lines.map((line) => line['Mention Id'])).toEqual(chosen);
  await page.close();
});

test('stopped half-way nothing is left of it: no file, nothing in the browser’s keeping, and the next one is whole', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: busyDay() });
  await page.getByRole('button', { name: 'Export digest' }).click();
  await page.getByRole('combobox', { name: 'Kind of file' }).selectOption('Earshot (Excel)');
  const release = await holdStore(page);
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.getByRole('button', { name: 'Save XLSX' }).click();
  await page.getByRole('progressbar', { name: 'Written so far' }).waitFor();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Save XLSX' }).waitFor();
  await expect.poll(() => page.workers().length).toBe(0);
  await release();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save XLSX' }).click()]);
  expect(downloads).toHaveLength(1);
  expect(read(readFileSync(await download.path())).SheetNames).toEqual(['Mentions', 'People', 'Follow-ups']);
  await page.getByText('Saved to your downloads.').waitFor();
  await page.close();
});

/** Lets nobody read mentions until it is released, as a page that writes does. */
async function holdStore(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('earshot');
        opening.addEventListener('success', () => {
          const mentions = opening.result.transaction('mentions', 'readwrite').objectStore('mentions');
          const hold = (): void => {
            const asking = mentions.count();
            asking.addEventListener('success', () => (Reflect.get(globalThis, 'released') === true ? opening.result.close() : hold()));
            resolve();
          };
          hold();
        });
      }),
  );
  return () => page.evaluate(() => void Object.assign(globalThis, { released: true }));
}
