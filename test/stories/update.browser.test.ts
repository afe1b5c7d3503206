import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { allowReload } from '../browser/site-access.ts';
import { commentRow } from './life-page.ts';

const FEED = 'https://news.ycombinator.com/item?id=7';

let earshot: Earshot;

beforeAll(async () => {
  earshot = await launchEarshot();
  await earshot.serve(FEED, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(70, 'Lumetra')}</tbody></table></td></tr></table></body></html>`);
});
afterAll(() => earshot.close());

const append = (tab: Page, id: number) => tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(id, `Lumetra ${id}`));

test('an update under an open page: the old script falls silent, the new one takes over at once (row 7)', async () => {
  const before = await earshot.own('manifest.json');
  await addTopics(before, [{ name: 'Lumetra', query: 'lumetra' }]);
  const tab = await earshot.context.newPage();
  const noise: string[] = [];
  tab.on('console', (line) => noise.push(line.text()));
  tab.on('pageerror', (error) => noise.push(String(error)));
  await tab.goto(FEED);
  await expect.poll(async () => (await mentionsIn(before)).length).toBe(1);

  await allowReload(earshot);
  // The page that asks is one of ours and closes with the extension.
  await before.evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload()).catch(() => {});
  await append(tab, 71);
  // Its pages are refused until it is back.
  await expect.poll(() => earshot.own('manifest.json').then(() => true, () => false)).toBe(true);
  await append(tab, 72);
  const after = await earshot.own('manifest.json');
  const sightings = async () => Object.fromEntries((await mentionsIn(after)).map((mention) => [mention.key, mention.sightings]));
  await expect.poll(async () => Object.keys(await sightings()).sort()).toEqual(['hackernews:70', 'hackernews:71', 'hackernews:72']);
  await append(tab, 73);
  await expect.poll(async () => (await sightings())['hackernews:73']).toBe(1);
  // What came while nobody listened is not lost; what both scripts met is one mention, sighted once.
  expect(await sightings()).toEqual({ 'hackernews:70': 1, 'hackernews:71': 1, 'hackernews:72': 1, 'hackernews:73': 1 });
  await expect.poll(() => tab.evaluate(() => [...(CSS.highlights.get('earshot') ?? [])].length)).toBe(4);
  expect(noise).toEqual([]);
});
