import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { BOARD, boardPage } from '../stories/board-page.ts';
import { Firefox } from './firefox.ts';

const THREAD = `${BOARD}/thread/lamps`;

/** WebDriver's codes of the keys. */
const KEY = { tab: '\uE004', enter: '\uE007', escape: '\uE00C', right: '\uE014', down: '\uE015' } as const;

let firefox: Firefox;
let folder: string;
let own: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: no site can be taught in it.');
  firefox = await Firefox.launch(executable);
  // A page that forbids styles and scripts of its own is shown the picker all the same.
  const strict = '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'none\'; img-src *">';
  firefox.web.pages.set(THREAD, boardPage([1, 2, 3].map((id) => ({ id, who: ['Mara Quill', 'Oddvar Brekke', 'Ilse Varga'][id - 1]!, words: `Lumetra hums a little in the evening, for the ${id}th time since it came.` })), strict));
  folder = editedCopy('firefox-mv3', (manifest) => {
    manifest.host_permissions = [`${BOARD}/*`];
  });
  own = `moz-extension://${await firefox.install(folder)}`;
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('a site is taught with the keyboard in Firefox, and read from then on', async () => {
  await firefox.toTab(`${own}/welcome.html`);
  await firefox.type('//input[@id=//label[normalize-space()="Brand name"]/@for]', 'Lumetra');
  await firefox.click('//button[normalize-space()="Start listening"]');
  const ours = await firefox.newTab();
  await firefox.open(`${own}/dashboard.html#topics`);
  const theirs = await firefox.newTab();
  await firefox.open(THREAD);

  await firefox.goTo(ours);
  await firefox.inPage('const [tab] = await page.browser.tabs.query({ url: given[0] }); await page.browser.scripting.executeScript({ target: { tabId: tab.id }, files: ["teach.js"] });', `${BOARD}/*`);
  await firefox.goTo(theirs);
  // The window of ours stands in its corner: its style is there, whatever the page forbids.
  await firefox.waitInPage('the picker', 'return page.document.elementFromPoint(page.innerWidth - 60, page.innerHeight - 60) === page.document.documentElement.lastElementChild && page.document.documentElement.lastElementChild.localName === "div";');
  expect(await firefox.inPage('return page.document.documentElement.lastElementChild.shadowRoot;')).toBeNull();
  await atScreen('Teach Earshot this site');
  // To the first post; then past two buttons for each of author, time and link, one for the text, and the choice of pages.
  for (const key of [KEY.down, KEY.right, KEY.right, KEY.down, KEY.enter]) await firefox.press(key);
  await atScreen('Is this right?');
  for (let tab = 0; tab < 9; tab++) await firefox.press(KEY.tab);
  await firefox.waitInPageAsBrowser('the button that keeps the recipe to have the focus', `${WINDOW_OF_OURS} return ours.activeElement?.textContent === 'Read this site so';`);
  await firefox.press(KEY.enter);
  await atScreen(`Earshot reads ${new URL(BOARD).host} now`);

  await firefox.goTo(ours);
  const recipes = await firefox.waitInPage<Recipe[]>('the recipe', `${ROWS} const rows = await rowsOf('recipes'); return rows.length > 0 && rows;`);
  expect(recipes).toMatchObject([{ origin: BOARD, path: '/*', post: 'div.glow', text: 'div.flame', author: { select: 'u.wick' }, time: { attribute: 'data-lit' }, link: { attribute: 'href' } }]);
  const mentions = await firefox.waitInPage<Mention[]>('the mentions', `${ROWS} const rows = await rowsOf('mentions'); return rows.length === 3 && rows;`);
  expect(mentions.map(({ key, post }) => [key, post.author.name]).toSorted()).toEqual([
    ['taught:board.quillwort.example/talk/1', 'Mara Quill'],
    ['taught:board.quillwort.example/talk/2', 'Oddvar Brekke'],
    ['taught:board.quillwort.example/talk/3', 'Ilse Varga'],
  ]);

  await firefox.goTo(theirs);
  await atScreen(`Earshot reads ${new URL(BOARD).host} now`);
  await firefox.press(KEY.escape);
  await firefox.waitInPage('nothing of ours in the page', 'return page.document.documentElement.lastElementChild.localName === "body";');
  expect(await firefox.takeErrors(own, BOARD)).toEqual([]);
});

const WINDOW_OF_OURS = 'const ours = window.document.documentElement.lastElementChild.openOrClosedShadowRoot;';

/** A press is lost while the tab, its window or the screen is still coming: the screen is there once its heading is heard. */
async function atScreen(title: string): Promise<void> {
  await firefox.waitInPageAsBrowser(`the screen "${title}"`, `${WINDOW_OF_OURS} return window.document.hasFocus() && ours.activeElement?.localName === 'h2' && ours.activeElement.textContent === given[0];`, title);
}

const ROWS = `const rowsOf = (store) => new Promise((resolve) => {
  const open = page.indexedDB.open('earshot');
  open.onsuccess = () => {
    const all = open.result.transaction(store).objectStore(store).getAll();
    all.onsuccess = () => { open.result.close(); resolve(JSON.parse(JSON.stringify(all.result))); };
  };
});`;
