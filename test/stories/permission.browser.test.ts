import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { allowOnly } from '../browser/site-access.ts';
import { commentRow } from './life-page.ts';
import { PROTOCOL } from '../../lib/messages/calls.ts';

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
  expect(await reportedStates(own)).toEqual(['off']);
  expect(await keys()).toEqual(['hackernews:430']);
  expect(errors).toEqual([]);
});

/** What the readers in all tabs say of themselves. */
async function reportedStates(page: Page): Promise<string[]> {
  return page.evaluate(async (v) => {
    interface Api {
      tabs: { query(q: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<{ report: { state: string } }> };
    }
    const { chrome } = globalThis as unknown as { chrome: Api };
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, { t: 'report', v }).catch(() => null)));
    return answers.flatMap((answer) => (answer === null ? [] : [answer.report.state]));
  }, PROTOCOL);
}
