import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { peopleMentions } from '../person/people-scenes.ts';
import { sampleMention } from '../popup/sample-mentions.ts';
import { Firefox } from './firefox.ts';
import { OwnPage } from './own-page.ts';

const KEY = { shift: '\uE008', alt: '\uE00A', enter: '\uE007', escape: '\uE00C', down: '\uE015', right: '\uE014' } as const;

let firefox: Firefox;
let folder: string;
let host: string;
let own: OwnPage;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: the full page cannot be tried in it.');
  firefox = await Firefox.launch(executable);
  folder = editedCopy('firefox-mv3', () => {});
  host = await firefox.install(folder);
  own = await OwnPage.open(firefox, host);
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  await own.clear('mentions', 'topics', 'events', 'counters', 'accounts', 'people', 'unindexed', 'segments');
  await firefox.takeErrors(host);
});

/** The full page at this address, over these mentions. */
async function open(hash: string, mentions: readonly MentionRow[]): Promise<void> {
  await own.storeMentions(mentions);
  await firefox.newTab();
  await firefox.open(`moz-extension://${host}/dashboard.html${hash}`);
}

const lamps = (count: number, now = Date.now()) =>
  Array.from({ length: count }, (_, at) => sampleMention(`x:${at}`, at * HOUR_MS, 'Lumetra', { text: `Lumetra ${at}`, engagement: { likes: at, replies: null, reposts: null, views: (at * 7) % 100 } }, {}, now));
const kept = async (key: string) => (await own.mentions()).find((mention) => mention.key === key);

/** In Firefox without a window no drag begins by the mouse: what it would tell the page is told. */
function drag(from: string, to: string): Promise<void> {
  return firefox.inPage(
    `const carried = new page.DataTransfer();
    const tell = (type, place) => document.querySelector(place).dispatchEvent(new page.DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
    tell('dragstart', arguments[0]);
    tell('dragover', arguments[1]);
    tell('drop', arguments[1]);
    tell('dragend', arguments[0]);`,
    from,
    to,
  );
}

test('the table: two thousand in steps, sorted by what no index knows, several changed at once and taken back', async () => {
  await open('#mentions', lamps(2_000));
  await firefox.waitInPage('all rows', 'return document.querySelector("[role=grid]")?.getAttribute("aria-rowcount") === "2001"');
  expect(await firefox.inPage('return document.querySelectorAll(".table-row").length')).toBeLessThan(80);
  await firefox.inPage('document.querySelector(".table-scroller").scrollTop = 1000 * 40');
  await firefox.waitInPage('what stands in the middle', 'return document.querySelector(`.table-row[aria-rowindex="1005"][aria-busy="false"]`) !== null');
  await firefox.click('//button[normalize-space()="Columns"]');
  await firefox.click('//fieldset[@id="columns-menu"]//label[normalize-space()="Views"]/input');
  await firefox.press(KEY.escape);
  await firefox.inPage('document.querySelector(`.table-heading`).focus()');
  await firefox.click('//th//button[normalize-space()="Views"]');
  await firefox.waitInPage('the most seen first', 'return [...(document.querySelector(".table-row")?.cells ?? [])].at(-1)?.textContent === "99"');
  const [first, second] = await firefox.inPage<string[]>('return [...document.querySelectorAll(".table-row")].slice(0, 2).map((row) => row.dataset.key)');
  await firefox.click('(//tr[@data-key])[1]//input[@type="checkbox"]');
  await firefox.click('(//tr[@data-key])[2]//input[@type="checkbox"]');
  await firefox.click('//fieldset[@aria-label="Selected mentions"]//button[contains(., "Done")]');
  await firefox.waitInPage('both done', 'return document.querySelectorAll(`.table-row[data-status="done"]`).length === 2');
  await firefox.click('//fieldset[@aria-label="Selected mentions"]//button[normalize-space()="Undo"]');
  await firefox.waitInPage('both new', 'return document.querySelectorAll(`.table-row[data-status="done"]`).length === 0');
  expect([(await kept(first!))?.status, (await kept(second!))?.status]).toEqual(['new', 'new']);
}, 240_000);

test('the board: a card is moved by keys and by dragging, and taken back', async () => {
  await open('#board', lamps(3));
  await firefox.waitInPage('the cards', 'return document.querySelectorAll(".board-card").length === 3');
  await firefox.inPage('document.querySelector(".board-card").focus()');
  const key = await firefox.inPage<string>('return document.activeElement.dataset.key');
  await firefox.press(KEY.shift, KEY.right);
  await firefox.waitInPage('it in the next column, with the focus', `return document.activeElement?.closest('[data-status="todo"]') !== null && document.activeElement?.dataset.key === arguments[0]`, key);
  await firefox.press('z');
  await firefox.waitInPage('it back', `return document.querySelector('.board-column[data-status="new"] [data-key="${key}"]') !== null`);
  await drag(`[data-key="${key}"]`, '.board-column[data-status="done"]');
  await firefox.waitInPage('it among what is done', `return document.querySelector('.board-column[data-status="done"] [data-key="${key}"]') !== null`);
}, 180_000);

test('the calendar: by arrows to a day, what is due is moved by keys and by dragging', async () => {
  const nine = new Date(2027, 4, 12, 9, 0).getTime();
  const [lamp] = lamps(1);
  await open('#calendar/month/2027-05-12', [{ ...lamp!, dueAt: nine }]);
  await firefox.waitInPage('the day', `return document.querySelector('[data-day="2027-05-12"] [draggable="true"]') !== null`);
  await firefox.inPage(`document.querySelector('[data-day="2027-05-12"]').focus()`);
  await firefox.press(KEY.down);
  await firefox.waitInPage('a week later', `return document.activeElement?.dataset.day === '2027-05-19'`);
  await drag('[data-day="2027-05-12"] [draggable="true"]', '[data-day="2027-05-03"]');
  await firefox.waitInPage('it there', `return document.querySelector('[data-day="2027-05-03"] [draggable="true"]') !== null`);
  expect((await kept(lamp!.key))?.dueAt).toBe(new Date(2027, 4, 3, 9, 0).getTime());
}, 180_000);

test('people: two accounts become one person, and two again', async () => {
  await open('#people/x%3Amara_quill', peopleMentions());
  await firefox.click('//button[starts-with(@aria-label, "Same person: ")]');
  await firefox.waitInPage('one person', 'return document.querySelector("main")?.textContent.includes("Met 4 times") === true');
  await firefox.click('//button[starts-with(@aria-label, "Not the same person: ") and contains(@aria-label, "Reddit")]');
  await firefox.waitInPage('two again', 'return document.querySelector("main")?.textContent.includes("Met 3 times") === true');
}, 180_000);

test('looking up: what can be asked is offered while one types, and found', async () => {
  await open('#mentions', [...lamps(3), sampleMention('x:77', DAY_MS, 'Lumetra', { text: 'Lumetra hums' }, { tags: ['complaint'] })]);
  await firefox.waitInPage('the rows', 'return document.querySelectorAll(`.table-row[aria-busy="false"]`).length === 4');
  await firefox.press('/');
  await firefox.waitInPage('the field', 'return document.activeElement?.getAttribute("role") === "combobox"');
  for (const letter of 'tag:com') await firefox.press(letter);
  await firefox.waitInPage('the tag, offered', 'return [...document.querySelectorAll(`.option-list [role="option"]`)].some((option) => option.textContent.includes("tag:complaint"))');
  await firefox.press(KEY.down);
  await firefox.press(KEY.enter);
  await firefox.waitInPage('the one that has it', 'return [...document.querySelectorAll(".table-row")].map((row) => row.dataset.key).join() === "x:77"');
  await firefox.press(KEY.escape);
  await firefox.press(KEY.escape);
  await firefox.waitInPage('all of them', 'return document.querySelectorAll(".table-row").length === 4');
}, 180_000);

test('the sidebar is opened by its keys, and shows the queue', async () => {
  await open('#queue', lamps(2));
  await firefox.press(KEY.alt, KEY.shift, 'q');
  await firefox.waitInBrowser('the sidebar', `
    const { SidebarController, SidebarUI } = Services.wm.getMostRecentWindow('navigator:browser');
    const sidebar = SidebarController ?? SidebarUI;
    return sidebar.isOpen && sidebar.currentID?.startsWith('earshot');`);
}, 180_000);
