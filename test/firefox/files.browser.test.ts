import { read, utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { SUITE_CSV } from '../import/import-scenes.ts';
import { firefoxWithEarshot } from './with-earshot.ts';

const browser = firefoxWithEarshot();

test('a suite’s export is taken in, and all mentions are saved as a workbook that another program reads', async () => {
  await browser.firefox.newTab();
  await browser.firefox.open(`moz-extension://${browser.host}/dashboard.html#import`);
  await browser.firefox.waitInPage('the field for a file', 'return document.querySelector("input[type=file]") !== null');
  await browser.firefox.choose('suite.csv', SUITE_CSV);
  await browser.firefox.waitInPage('what it brings', 'return document.querySelector(".import-counts") !== null');
  await browser.firefox.click('//button[normalize-space()="Import: 3"]');
  await browser.firefox.waitInPage('the end of the import', 'return document.querySelector(".notice-title")?.textContent === "Imported: 3"');

  await browser.firefox.inPage('page.location.hash = "#mentions"');
  await browser.firefox.click('//button[contains(., "Export")]');
  await browser.firefox.waitInPage('the dialog', 'return document.querySelector("dialog select") !== null');
  await browser.firefox.inPage(`const kind = page.document.querySelector('dialog select');
    kind.value = 'earshot-xlsx';
    kind.dispatchEvent(new page.Event('change', { bubbles: true }));`);
  await browser.firefox.click('//button[normalize-space()="Save XLSX"]');
  await browser.firefox.waitInPage('the file to be saved', 'return document.querySelector("dialog output")?.textContent === "Saved to your downloads."');
  const { Sheets, SheetNames } = read((await browser.firefox.takeDownload()).contents);
  expect(SheetNames).toEqual(['Mentions', 'People', 'Follow-ups']);
  const [head = [], ...rows] = utils.sheet_to_json<string[]>(Sheets['Mentions']!, { header: 1 });
  expect(rows.map((row) => row[head.indexOf('Full Text')]).sort()).toEqual(["=cmd|'/C calc'!A0", 'Lumetra’s lamp flickers, again 😀', 'We have this one already']);
  expect(await browser.firefox.takeErrors(browser.host)).toEqual([]);
}, 240_000);
