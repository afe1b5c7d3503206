import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { prepare } from '../../lib/query/prepare.ts';
import { type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { commentRow } from './life-page.ts';

const FEED = 'https://news.ycombinator.com/item?id=6';

/** Row 6: a background that never answers, and one that dies on its first line. */
test.each([
  ['never answers', 'chrome.runtime.onMessage.addListener(() => true);'],
  ['dies on its first line', "throw new Error('dead');"],
])('with a background that %s every match lies in the outbox, and the popup brings it home', async (_case, background) => {
  const folder = grantedCopy('chrome-mv3', (manifest, at) => {
    // A dead background registers no scripts: here they stand in the manifest.
    manifest['content_scripts'] = [{ matches: ['https://news.ycombinator.com/*'], js: ['loop.js', 'listen-hackernews.js'], css: ['highlight.css'], run_at: 'document_idle' }];
    writeFileSync(join(at, 'background.js'), background);
  });
  const earshot = await launchEarshot({ folder, deadBackground: true });
  try {
    await earshot.serve(FEED, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(60, 'Lumetra')}</tbody></table></td></tr></table></body></html>`);
    const own = await earshot.own('manifest.json');
    await leaveOrders(own);
    const tab = await earshot.open(FEED);
    await expect.poll(() => outbox(own), { timeout: 30_000 }).toEqual(['hackernews:60']);
    await tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(61, 'Lumetra, twice'));
    await expect.poll(() => outbox(own)).toEqual(['hackernews:60', 'hackernews:61']);
    await tab.close();
    await broughtHome(earshot);
    await expect.poll(() => outbox(own)).toEqual([]);
  } finally {
    await earshot.close();
  }
});

async function broughtHome(earshot: Earshot): Promise<void> {
  const popup = await earshot.context.newPage();
  await popup.goto(`chrome-extension://${earshot.id}/popup.html`);
  await popup.getByText(/background/i).first().waitFor();
  await expect.poll(async () => (await mentionsIn(popup)).map(({ key }) => key).sort(), { timeout: 20_000 }).toEqual(['hackernews:60', 'hackernews:61']);
  await popup.close();
}

/** The topics as the background left them when it last lived. */
function leaveOrders(own: Page): Promise<void> {
  return own.evaluate(
    (preparedTopics) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ preparedTopics }),
    prepare([{ id: 'lumetra', revision: 1, query: 'lumetra', sites: 'all' }]),
  );
}

async function outbox(own: Page): Promise<string[]> {
  const entries = await own.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get(null));
  return Object.entries(entries)
    .filter(([key]) => key.startsWith('q:'))
    .flatMap(([, entry]) => (entry as { batch: { captures: { post: { key: string } }[] } }).batch.captures.map(({ post }) => post.key))
    .sort();
}
