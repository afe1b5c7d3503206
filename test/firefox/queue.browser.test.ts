import { expect, test } from 'vitest';
import { HOUR_MS } from '../../lib/model/time.ts';
import { sampleMention } from '../popup/sample-mentions.ts';
import { OwnPage } from './own-page.ts';
import { firefoxWithEarshot } from './with-earshot.ts';

const browser = firefoxWithEarshot();

const listed = () => browser.firefox.inPage<string[]>(`return [...document.querySelectorAll('.queue .mention')].map((card) => card.dataset.key)`);

test('the page of Firefox’s sidebar: who waited longest first, triaged and taken back with keys', async () => {
  const own = await OwnPage.open(browser.firefox, browser.host);
  await own.store({ mentions: [1, 3, 2].map((hours) => sampleMention(`x:${hours}`, hours * HOUR_MS, 'Lumetra', { text: 'Lumetra, anyone?' })) });
  await browser.firefox.newTab();
  await browser.firefox.open(`moz-extension://${browser.host}/sidepanel.html#queue`);
  await browser.firefox.waitInPage('the queue', 'return document.querySelectorAll(".queue .mention").length === 3');
  expect(await listed()).toEqual(['x:3', 'x:2', 'x:1']);
  await browser.firefox.press('j', 'k', '1');
  await browser.firefox.waitInPage('the tag', `return document.querySelector('[data-key="x:3"] .chip[aria-pressed=true]') !== null`);
  await browser.firefox.press('e');
  await browser.firefox.waitInPage('the next one in its place, with the focus', 'return document.activeElement.dataset.key === "x:2"');
  expect(await listed()).toEqual(['x:2', 'x:1']);
  await browser.firefox.press('z');
  await browser.firefox.waitInPage('the first one back', 'return document.querySelectorAll(".queue .mention").length === 3');
}, 180_000);
