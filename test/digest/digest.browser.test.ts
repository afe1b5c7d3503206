import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/model/time.ts';
import { putRows } from '../browser/earshot.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';
import { faults, focused, tabTo } from '../welcome/as-a-person.ts';
import { digestScenes, type DigestScene, openDigest } from './digest-scenes.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string): DigestScene => digestScenes().find((one) => one.name === name)!;
const open = (name: string, change: Partial<DigestScene> = {}) => openDigest(quiet.earshot, { ...scene(name), ...change });
const words = (section: string) => page.getByRole('textbox', { name: `Your own words on “${section}”` });
const headings = () => page.locator('.digest-section h2').allTextContents();
const address = () => page.evaluate(() => location.hash);

test('one click in the navigation makes the digest of last week, with the posts seen and the week before', async () => {
  page = await open('usual', { hash: '#queue', act: async (opened) => opened.getByRole('link', { name: 'Digest' }).click() });
  await page.getByRole('heading', { level: 2, name: 'Weekly digest' }).waitFor();
  const figures = page.locator('.digest-figures').first();
  expect(await figures.innerText()).toMatch(/Mentions\s+60\s+of 6,160 posts seen[\s\S]*Period before\s+38/);
  expect(await page.locator('.digest-about').innerText()).toContain('time zone');
  expect(await headings()).toEqual(['Mentions', 'Answers', 'In their own words', 'Themes', 'Most noticed', 'People met more than once', 'Beside the competitors', 'What it means']);
  expect(await page.locator('#digest-voices').locator('..').locator('..').locator('.digest-post').count()).toBeGreaterThanOrEqual(5);
});

test('period and topics stand in the address, and are there again when it is opened', async () => {
  page = await open('usual');
  await page.getByLabel('Period').selectOption('Between two days');
  await expect.poll(address).toMatch(/period=\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d/);
  await page.getByRole('button', { name: /^Topics/ }).click();
  await page.getByRole('checkbox', { name: 'Novapine' }).check();
  await expect.poll(address).toMatch(/topic=t2/);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.digest-figure').first().innerText()).toBe('9');
  await page.reload();
  await expect.poll(() => page.locator('.digest-figure').first().innerText()).toBe('9');
  expect(await page.getByLabel('Period').inputValue()).toBe('between');
  await page.goBack();
  await expect.poll(() => page.locator('.digest-figure').first().innerText()).toBe('60');
});

test('a number, a row of a table and a bar lead to the mentions behind them', async () => {
  page = await open('usual');
  const table = page.locator('figure', { hasText: 'By day' });
  await table.getByText('The numbers as a table').click();
  const row = table.getByRole('row').filter({ has: page.getByRole('cell', { name: '26', exact: true }) });
  await row.getByRole('link').click();
  await page.getByText('26 mentions').waitFor();
  await page.goBack();
  await page.locator('.chart-columns a').nth(3).click();
  await page.getByText('26 mentions').waitFor();
  await page.goBack();
  await page.locator('.digest-figure a').first().click();
  await page.getByText('60 mentions').waitFor();
});

test('what is written at the top of a section survives a page that is closed right after the last letter', async () => {
  page = await open('usual');
  await words('Mentions').pressSequentially('Quiet but for Wednesday');
  // No moment for any transaction.
  await page.close();
  page = await quiet.earshot.own('dashboard.html#digest');
  expect(await words('Mentions').inputValue()).toBe('Quiet but for Wednesday');
  await words('Answers').fill('More hands on Wednesday.');
  await page.close();
  page = await quiet.earshot.own('dashboard.html#digest');
  expect(await words('Mentions').inputValue()).toBe('Quiet but for Wednesday');
  expect(await words('Answers').inputValue()).toBe('More hands on Wednesday.');
  await page.getByLabel('Period').selectOption('Last month');
  await expect.poll(() => words('Mentions').inputValue()).toBe('');
});

test('letters that a page left behind before it could store them are there, and are stored then', async () => {
  page = await open('usual');
  const id = await page.evaluate(async () => {
    const request = indexedDB.open('earshot');
    await new Promise((resolve) => request.addEventListener('success', resolve));
    return request.result.objectStoreNames.contains('digests');
  });
  expect(id).toBe(true);
  await words('Mentions').fill('a');
  const left = await page.evaluate(() => {
    const kept = localStorage.setItem.bind(localStorage);
    // A store that never commits.
    const names: string[] = [];
    Object.defineProperty(Storage.prototype, 'setItem', { value: (name: string, value: string) => (names.push(name), kept(name, value)) });
    IDBObjectStore.prototype.put = () => new Promise(() => {}) as never;
    return names;
  });
  expect(left).toEqual([]);
  await words('Mentions').pressSequentially('bc');
  await page.close();
  page = await quiet.earshot.own('dashboard.html#digest');
  await expect.poll(() => words('Mentions').inputValue()).toBe('abc');
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('digest-draft:')))).toEqual([]);
});

test('a quote is exchanged by keyboard, stays so, and goes back to the rule', async () => {
  page = await open('usual');
  // By its key: in a busy week many say the same.
  const first = () => page.locator('section[aria-labelledby="digest-voices"] .digest-post').first().getAttribute('data-key');
  const before = await first();
  await page.locator('[data-exchange]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Another quote in its place' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(first).not.toBe(before);
  await expect.poll(() => focused(page)).toBe('Exchange…');
  const after = await first();
  await page.reload();
  await expect.poll(first).toBe(after);
  await page.getByRole('button', { name: 'Choose by rule again' }).click();
  await expect.poll(first).toBe(before);
});

test('sections are switched off and put in order by keys, kept under a name, and gone with it', async () => {
  page = await open('usual');
  await tabTo(page, 'Sections…');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Mentions' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(headings).toEqual(['Answers', 'In their own words', 'Mentions', 'Themes', 'Most noticed', 'People met more than once', 'Beside the competitors', 'What it means']);
  expect(await focused(page)).toBe('Mentions');
  await page.getByText('“Mentions” is 3 of 8 now.').waitFor();
  await page.keyboard.press('Space');
  await expect.poll(headings).not.toContain('Mentions');
  await page.getByRole('textbox', { name: 'Keep as a kind of your own' }).fill('For the board');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Remove “For the board”' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByLabel('Kind').selectOption('Crisis note');
  await expect.poll(headings).toEqual(['What it means', 'Mentions', 'Answers', 'Most noticed', 'In their own words']);
  await page.getByLabel('Kind').selectOption('For the board');
  await expect.poll(headings).toEqual(['Answers', 'In their own words', 'Themes', 'Most noticed', 'People met more than once', 'Beside the competitors', 'What it means']);
  // Opened without a kind, it is the one that was used last.
  page = await quiet.earshot.own('dashboard.html#digest');
  await expect.poll(() => page.getByLabel('Kind').locator('option:checked').innerText()).toBe('For the board');
  await page.getByRole('button', { name: 'Sections…' }).click();
  await page.getByRole('button', { name: 'Remove “For the board”' }).click();
  await expect.poll(() => page.getByLabel('Kind').locator('option:checked').innerText()).toBe('Weekly digest');
  await page.getByRole('button', { name: 'As it came' }).click();
  await expect.poll(headings).toContain('Mentions');
});

test('without names nobody is named, linked or told by a handle, nor an author who is only spoken of', async () => {
  page = await open('usual');
  await putRows(page, 'accounts', [{ key: 'x:norwegian', site: 'x', handle: 'norwegian', name: 'Norwegian Winter', url: null, found: ['norwegian', 'winter'] }]);
  await page.reload();
  await expect.poll(() => page.locator('.digest').innerText()).toMatch(/(?:Mara Quill|ilse_varga)[^]*through a Norwegian winter/);
  await page.getByLabel('Names').selectOption('None, texts short');
  await expect.poll(() => page.locator('.digest').innerText()).not.toMatch(/Mara|Quill|Varga|@\w|Norwegian/);
  await page.getByLabel('Names').selectOption('Initials, texts short');
  await expect.poll(() => page.locator('.digest').innerText()).toContain('M. Q.');
  // Of a workbook the rows of mentions would tell it.
  expect(await sheetsSaved()).toEqual(['Summary']);
});

test('from mentions to a file: written, saved as a page that needs nothing else, remembered, and the period after it begins at its end', async () => {
  page = await open('usual');
  await words('Mentions').fill('Quiet but for <b>Wednesday</b>.');
  await page.getByRole('button', { name: 'Save as' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Page \(HTML\)/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^earshot-digest-\d{4}-\d\d-\d\d\.html$/);
  await page.getByText('Saved to your downloads.').waitFor();
  const saved = await quiet.earshot.context.newPage();
  await saved.setContent(readFileSync(await download.path(), 'utf8'));
  const text = await saved.locator('body').innerText();
  expect(text).toContain('Quiet but for <b>Wednesday</b>.');
  expect(text).toMatch(/Mentions\s+60/);
  expect(text).toContain('The battery outlives my patience for ladders.');
  expect(await saved.locator('script, link, img, iframe').count()).toBe(0);
  await saved.close();

  await page.getByText('Digests made before').click();
  await page.getByRole('listitem').filter({ hasText: 'handed on' }).waitFor();
  await page.getByLabel('Period').selectOption('Since the last digest');
  // Since last week's end: none of the busy week is in it.
  await page.getByText('Nothing was heard in this period').waitFor();
  await page.getByRole('listitem').filter({ hasText: 'handed on' }).getByRole('link').click();
  await expect.poll(() => words('Mentions').inputValue()).toBe('Quiet but for <b>Wednesday</b>.');
});

/** Saves the digest as a workbook and tells its sheets. */
async function sheetsSaved(): Promise<string[]> {
  await page.getByRole('button', { name: 'Save as' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Save as' }).getByRole('button').filter({ hasText: 'Workbook (XLSX)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^earshot-digest-.*\.xlsx$/);
  await page.getByText('Saved to your downloads.').waitFor();
  return read(readFileSync(await download.path())).SheetNames;
}

test('the other ways out: Markdown, text, numbers, a workbook, the clipboard, the printer', async () => {
  page = await open('usual');
  for (const [name, file] of [['Markdown', 'md'], ['Plain text', 'txt'], ['Numbers (CSV)', 'csv']] as const) {
    await page.getByRole('button', { name: 'Save as' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('group', { name: 'Save as' }).getByRole('button').filter({ hasText: name }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(new RegExp(`^earshot-digest-.*\\.${file}$`));
    expect(readFileSync(await download.path()).length).toBeGreaterThan(200);
    await page.getByText('Saved to your downloads.').waitFor();
  }
  expect(await sheetsSaved()).toEqual(['Summary', 'Mentions', 'People', 'Follow-ups']);
  await page.getByRole('button', { name: 'Copy for chat' }).click();
  await page.getByText('Copied.').waitFor();
  await page.evaluate(() => {
    const world = globalThis as unknown as { printed: string[] };
    world.printed = [];
    // What is laid out when the browser is asked to print.
    new MutationObserver((changes) => {
      for (const frame of changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLIFrameElement)) {
        frame.addEventListener('load', () => {
          const shown = frame.contentWindow as Window & typeof globalThis;
          shown.print = () => world.printed.push(`${shown.getComputedStyle(shown.document.body).maxWidth} ${shown.document.title}`);
        }, true);
      }
    }).observe(document.body, { childList: true });
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByText('Handed to the printer.').waitFor();
  expect(await page.evaluate(() => (globalThis as unknown as { printed: string[] }).printed)).toEqual([expect.stringMatching(/^\d+px Weekly digest$/)]);
});

test('above the queue stands that a digest is asked for, until it is made or waved aside', async () => {
  page = await open('usual', { hash: '#queue' });
  const remind = (since: number) =>
    page.evaluate((digestReminder) => (globalThis as unknown as { chrome: { storage: { local: { set(values: object): Promise<void> } } } }).chrome.storage.local.set({ settings: { digestReminder } }), { weekday: new Date(Date.now() - DAY_MS).getDay(), minute: 600, since });
  await remind(0);
  await page.getByRole('button', { name: 'Open the digest' }).click();
  await page.getByRole('heading', { level: 2, name: 'Weekly digest' }).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Not this week' }).click();
  await expect.poll(() => page.getByText('Time for your digest').count()).toBe(0);
  await remind(0);
  await page.getByText('Time for your digest').waitFor();
  expect(await faults(page)).toEqual([]);
  await page.evaluate(() => (location.hash = '#digest'));
  await page.getByRole('button', { name: 'Copy for chat' }).click();
  await page.getByText('Copied.').waitFor();
  await page.evaluate(() => (location.hash = '#queue'));
  await page.locator('.queue .mention').first().waitFor();
  await expect.poll(() => page.getByText('Time for your digest').count()).toBe(0);
  await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }).chrome.storage.local.remove('settings'));
});
