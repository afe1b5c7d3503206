import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { allowOnly } from '../browser/site-access.ts';
import { commentRow } from './life-page.ts';

const FEED = 'https://news.ycombinator.com/item?id=43';

let earshot: Earshot;
let own: Page;

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  await earshot.serve(FEED, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(430, 'Lumetra')}</tbody></table></td></tr></table></body></html>`);
});
afterAll(() => earshot.close());

const append = (tab: Page, id: number) => tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(id, 'Lumetra, later'));
const keys = async () => (await mentionsIn(own)).map(({ key }) => key);

test('a site is read from the moment it is granted, also in the tab that was open, and no longer once it is taken back (row 43)', async () => {
  await allowOnly(earshot, []);
  const errors: string[] = [];
  const tab = await earshot.context.newPage();
  tab.on('console', (line) => errors.push(line.text()));
  tab.on('pageerror', (error) => errors.push(String(error)));
  await tab.goto(FEED);
  expect(await keys()).toEqual([]);

  await allowOnly(earshot, ['https://news.ycombinator.com/*']);
  await expect.poll(keys).toEqual(['hackernews:430']);

  await allowOnly(earshot, []);
  await expect.poll(() => tab.evaluate(() => CSS.highlights.has('earshot'))).toBe(false);
  await append(tab, 431);
  const popup = await earshot.context.newPage();
  await popup.goto(`chrome-extension://${earshot.id}/popup.html?tab=${await tabIdOf(own, FEED)}`);
  await popup.getByRole('button', { name: /listen on|listen here/i }).first().waitFor();
  expect(await keys()).toEqual(['hackernews:430']);
  expect(errors).toEqual([]);
});

async function tabIdOf(page: Page, address: string): Promise<number> {
  // Without the host's permission a tab tells no address; the page under test is the last one that is not ours.
  return page.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } } };
    const tabs = await chrome.tabs.query({});
    return (tabs.find(({ url }) => url === wanted) ?? tabs.findLast(({ url }) => url === undefined))?.id ?? 0;
  }, address);
}
