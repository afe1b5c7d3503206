import { expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { firefoxWithEarshot } from './with-earshot.ts';

const browser = firefoxWithEarshot();

test('a topic is made on the page of topics: the query follows from the name, is explained, tried and stored', async () => {
  await browser.firefox.newTab();
  await browser.firefox.open(`moz-extension://${browser.host}/dashboard.html#topics/new`);
  await browser.firefox.waitInPage('the form', 'return document.querySelector("form") !== null');
  await browser.firefox.type('//input[@id=//label[normalize-space()="Name"]/@for]', 'Lumetra');
  await browser.firefox.waitInPage('the explanation', 'return document.querySelector(".explanation")?.textContent.includes("#lumetra") === true');
  await browser.firefox.waitInPage('the preview', 'return document.querySelector(".preview")?.textContent.includes("Nothing is kept yet") === true');
  // The driver scrolls only to what is out of the window, not to what stands behind the row of buttons at its foot.
  await browser.firefox.inPage('document.querySelector(".query-modes").scrollIntoView({ block: "center" })');
  await browser.firefox.click('//button[normalize-space()="Builder"]');
  expect(await browser.firefox.inPage('return document.querySelectorAll(".term-chip").length')).toBe(7);
  await browser.firefox.click('//button[normalize-space()="Save"]');
  await browser.firefox.waitInPage('the topic in the list', 'return document.querySelector(".topic-name")?.textContent === "Lumetra"');
  const topics = await browser.firefox.inPage<Topic[]>(`return new Promise((resolve, reject) => {
    const opening = indexedDB.open('earshot');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('topics').objectStore('topics').getAll();
      reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    };
  })`);
  expect(topics).toMatchObject([{ name: 'Lumetra', query: 'Lumetra OR lummetra OR lumettra OR lumerta OR @lumetra OR #lumetra OR lumetra.com', revision: 1 }]);
}, 180_000);
