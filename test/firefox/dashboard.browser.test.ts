import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { Firefox } from './firefox.ts';

let firefox: Firefox;
let folder: string;
let own: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: the topic page cannot be run in it.');
  firefox = await Firefox.launch(executable);
  folder = editedCopy('firefox-mv3', () => {});
  own = `moz-extension://${await firefox.install(folder)}`;
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('a topic is made on the page of topics: the query follows from the name, is explained, tried and stored', async () => {
  await firefox.newTab();
  await firefox.open(`${own}/dashboard.html#topics/new`);
  await firefox.waitInPage('the form', 'return document.querySelector("form") !== null');
  await firefox.type('//input[@id=//label[normalize-space()="Name"]/@for]', 'Lumetra');
  await firefox.waitInPage('the explanation', 'return document.querySelector(".explanation")?.textContent.includes("#lumetra") === true');
  await firefox.waitInPage('the preview', 'return document.querySelector(".preview")?.textContent.includes("Nothing is kept yet") === true');
  // The driver scrolls only to what is out of the window, not to what stands behind the row of buttons at its foot.
  await firefox.inPage('document.querySelector(".query-modes").scrollIntoView({ block: "center" })');
  await firefox.click('//button[normalize-space()="Builder"]');
  expect(await firefox.inPage('return document.querySelectorAll(".term-chip").length')).toBe(7);
  await firefox.click('//button[normalize-space()="Save"]');
  await firefox.waitInPage('the topic in the list', 'return document.querySelector(".topic-name")?.textContent === "Lumetra"');
  const topics = await firefox.inPage<Topic[]>(`return new Promise((resolve, reject) => {
    const opening = indexedDB.open('earshot');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('topics').objectStore('topics').getAll();
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
  })`);
  expect(topics).toMatchObject([{ name: 'Lumetra', query: 'Lumetra OR lummetra OR lumettra OR lumerta OR @lumetra OR #lumetra OR lumetra.com', revision: 1 }]);
}, 180_000);
