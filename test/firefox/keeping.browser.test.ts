import { read, utils } from '@e965/xlsx';
import { beforeEach, expect, test } from 'vitest';
import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { dayOf } from '../../components/calendar/days.ts';
import { DIGEST_TOPICS, lastBusyWeek, lastTallies, lastWeek } from '../digest/digest-scenes.ts';
import { peopleMentions } from '../person/people-scenes.ts';
import { OwnPage } from './own-page.ts';
import { firefoxWithEarshot } from './with-earshot.ts';

const browser = firefoxWithEarshot();
let own: OwnPage;

beforeEach(async () => {
  own = await OwnPage.open(browser.firefox, browser.host);
  await own.clear();
  await browser.firefox.takeErrors(browser.host);
});

async function open(hash: string): Promise<void> {
  await browser.firefox.newTab();
  await browser.firefox.open(`moz-extension://${browser.host}/dashboard.html${hash}`);
}

const says = (words: string, where = 'main') => browser.firefox.waitInPage(words, 'return [...document.querySelectorAll(arguments[1])].some(({ textContent }) => textContent.includes(arguments[0]))', words, where);
const noErrors = async () => expect(await browser.firefox.takeErrors(browser.host)).toEqual([]);

test('the digest: made, written in, saved as a page and as a workbook, and its words are there again', async () => {
  await own.storeMentions(lastBusyWeek(), DIGEST_TOPICS);
  await own.store({ tallies: lastTallies() });
  // Which day a week begins with is told by the browser, so the days are named.
  const hash = `#digest?period=${dayOf(lastWeek())}..${dayOf(lastWeek() + 6.5 * DAY_MS)}`;
  await open(hash);
  await says('of 6,160 posts seen');
  await browser.firefox.type('//textarea[@id=//label[normalize-space()="Your own words on “Mentions”"]/@for]', 'Quiet but for <b>Wednesday</b>.');

  const save = async (kind: string) => {
    await browser.firefox.click('//button[normalize-space()="Save as"]');
    await browser.firefox.click(`//fieldset[@id="save-menu"]//button[starts-with(normalize-space(), "${kind}")]`);
    return browser.firefox.takeDownload();
  };
  const page = await save('Page (HTML)');
  expect(page.name).toMatch(/^earshot-digest-\d{4}-\d\d-\d\d\.html$/);
  const workbook = await save('Workbook (XLSX)');
  const { Sheets, SheetNames } = read(workbook.contents);
  expect(SheetNames).toEqual(['Summary', 'Mentions', 'People', 'Follow-ups']);
  // The digest counts sixty, and names four that were ignored.
  expect(utils.sheet_to_json(Sheets['Mentions']!)).toHaveLength(64);
  await noErrors();

  // The saved page in a browser without Earshot's rights, as a colleague opens it.
  browser.firefox.web.pages.set('https://colleague.example/digest.html', page.contents.toString('utf8'));
  await browser.firefox.open('https://colleague.example/digest.html');
  await says('Quiet but for <b>Wednesday</b>.', 'body');
  expect(await browser.firefox.inPage('return document.querySelectorAll("script, link, img, iframe").length')).toBe(0);

  await open(hash);
  await browser.firefox.waitInPage('the words', 'return [...document.querySelectorAll("textarea")].some(({ value }) => value === "Quiet but for <b>Wednesday</b>.")');
}, 240_000);

test('a backup is saved, everything is wiped, and restored every row is as it was', async () => {
  await own.storeMentions(peopleMentions());
  await own.store({ people: [{ id: 'x:mara_quill', accounts: ['x:mara_quill', 'reddit:mara'], note: 'kind', updatedAt: 4 }], tags: [{ id: 'praise', name: 'Praise', color: 'green', position: 0, retired: false, renamedTo: null }] });
  const kept = BACKUP_TABLES.filter((name) => name !== 'settings' && name !== 'upkeep');
  const before = await own.rows(kept);
  await open('#backup');
  await browser.firefox.click('//button[normalize-space()="Save backup"]');
  const { name, contents } = await browser.firefox.takeDownload();
  await says('Saved to your downloads.');

  await own.clear();
  await open('#backup');
  await browser.firefox.waitInPage('the field for a file', 'return document.querySelector("input[type=file]") !== null');
  await browser.firefox.choose(name, contents);
  await browser.firefox.click('//button[normalize-space()="Restore"]');
  await says(`Done. Mentions: ${before['mentions']!.length} new, 0 changed.`);
  expect(await own.rows(kept)).toEqual(before);
  await noErrors();
}, 240_000);

test('the ledger counts what is there, and checks that nothing was asked of the web', async () => {
  await own.storeMentions(peopleMentions());
  await open('#ledger');
  await says('Measured: ');
  await browser.firefox.waitInPage('the number of mentions', 'return [...document.querySelectorAll("tr")].some((row) => row.textContent.startsWith("Mentions: the posts, with your tags and notes5"))');
  await browser.firefox.click('//button[normalize-space()="Check now"]');
  await says("The browser lets Earshot's pages");
  await says("The browser's own record of what this page loaded names nothing from the web.");
  await noErrors();
}, 180_000);

test('a mention is deleted in the queue, found among the deleted, and brought back as it was', async () => {
  await own.storeMentions(peopleMentions());
  const before = await own.rows(['mentions']);
  await open('#queue');
  await browser.firefox.click('//*[@data-key="x:3"]');
  await browser.firefox.click('//*[@data-key="x:3"]//button[normalize-space()="Delete"]');
  await browser.firefox.waitInPage('it gone', 'return document.querySelector(".queue .mention") !== null && document.querySelector(`[data-key="x:3"]`) === null');
  await open('#deleted');
  await browser.firefox.click('//button[@aria-label="Restore: Mara Quill"]');
  await says('Nothing was deleted');
  expect(await own.rows(['mentions'])).toEqual(before);
  await noErrors();
}, 180_000);
