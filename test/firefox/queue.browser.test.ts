import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR_MS } from '../../lib/model/time.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { sampleMention } from '../popup/sample-mentions.ts';
import { Firefox } from './firefox.ts';
import { OwnPage } from './own-page.ts';

let firefox: Firefox;
let folder: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: its sidebar cannot be tried.');
  firefox = await Firefox.launch(executable);
  folder = editedCopy('firefox-mv3', () => {});
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

const listed = () => firefox.inPage<string[]>(`return [...document.querySelectorAll('.queue .mention')].map((card) => card.dataset.key)`);

test('the page of Firefox’s sidebar: who waited longest first, triaged and taken back with keys', async () => {
  const host = await firefox.install(folder);
  const own = await OwnPage.open(firefox, host);
  await own.store({ mentions: [1, 3, 2].map((hours) => sampleMention(`x:${hours}`, hours * HOUR_MS, 'Lumetra', { text: 'Lumetra, anyone?' })) });
  await firefox.newTab();
  await firefox.open(`moz-extension://${host}/sidepanel.html#queue`);
  await firefox.waitInPage('the queue', 'return document.querySelectorAll(".queue .mention").length === 3');
  expect(await listed()).toEqual(['x:3', 'x:2', 'x:1']);
  await firefox.press('j', 'k', '1');
  await firefox.waitInPage('the tag', `return document.querySelector('[data-key="x:3"] .chip[aria-pressed=true]') !== null`);
  await firefox.press('e');
  await firefox.waitInPage('the next one in its place, with the focus', 'return document.activeElement.dataset.key === "x:2"');
  expect(await listed()).toEqual(['x:2', 'x:1']);
  await firefox.press('z');
  await firefox.waitInPage('the first one back', 'return document.querySelectorAll(".queue .mention").length === 3');
}, 180_000);
