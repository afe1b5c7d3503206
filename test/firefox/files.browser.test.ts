import { readFileSync, rmSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { SUITE_CSV } from '../import/import-scenes.ts';
import { Firefox } from './firefox.ts';

let firefox: Firefox;
let folder: string;
let own: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: files cannot be read and written in it.');
  firefox = await Firefox.launch(executable);
  folder = editedCopy('firefox-mv3', () => {});
  own = `moz-extension://${await firefox.install(folder)}`;
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('a suite’s export is taken in, and all mentions are saved as a workbook that another program reads', async () => {
  await firefox.newTab();
  await firefox.open(`${own}/dashboard.html#import`);
  await firefox.waitInPage('the field for a file', 'return document.querySelector("input[type=file]") !== null');
  await firefox.inPage(
    `const input = page.document.querySelector('input[type=file]');
    const chosen = new page.DataTransfer();
    chosen.items.add(new page.File([arguments[0]], 'suite.csv'));
    input.files = chosen.files;
    input.dispatchEvent(new page.Event('change', { bubbles: true }));`,
    SUITE_CSV,
  );
  await firefox.waitInPage('what it brings', 'return document.querySelector(".import-counts") !== null');
  await firefox.click('//button[normalize-space()="Import: 3"]');
  await firefox.waitInPage('the end of the import', 'return document.querySelector(".notice-title")?.textContent === "Imported: 3"');

  await firefox.inPage('page.location.hash = "#mentions"');
  await firefox.click('//button[contains(., "Export")]');
  await firefox.waitInPage('the dialog', 'return document.querySelector("dialog select") !== null');
  await firefox.inPage(`const kind = page.document.querySelector('dialog select');
    kind.value = 'earshot-xlsx';
    kind.dispatchEvent(new page.Event('change', { bubbles: true }));`);
  await firefox.click('//button[normalize-space()="Save XLSX"]');
  await firefox.waitInPage('the file to be saved', 'return document.querySelector("dialog output")?.textContent === "Saved to your downloads."');
  const path = await firefox.inBrowser<string>(`
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const list = await Downloads.getList(Downloads.ALL);
    for (;;) {
      const [download] = await list.getAll();
      if (download?.succeeded) return download.target.path;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }`);
  const { Sheets, SheetNames } = read(readFileSync(path));
  expect(SheetNames).toEqual(['Mentions', 'People', 'Follow-ups']);
  const [head = [], ...rows] = utils.sheet_to_json<string[]>(Sheets['Mentions']!, { header: 1 });
  expect(rows.map((row) => row[head.indexOf('Full Text')]).sort()).toEqual(["=cmd|'/C calc'!A0", 'Lumetra’s lamp flickers, again 😀', 'We have this one already']);
  expect(await firefox.takeErrors(own.split('//')[1]!)).toEqual([]);
}, 240_000);
