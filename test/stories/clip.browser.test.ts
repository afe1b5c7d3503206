import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { commentRow } from './life-page.ts';

const THREAD = 'https://news.ycombinator.com/item?id=5';
const ESSAY = 'https://essays.quillwort.example/on-lamps?utm_source=mail';
const MESSAGES = 'https://x.com/messages';

let earshot: Earshot;
let own: Page;

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await earshot.serve(THREAD, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody>${commentRow(51, 'No brand is named here.')}${commentRow(52, 'Nor here.')}</tbody></table></td></tr></table></body></html>`);
  await earshot.serve(ESSAY, '<!doctype html><html lang="en"><head><title>On lamps</title><meta name="author" content="Tova Brandvold"></head><body><p>A lamp is <b id="line">a promise kept every evening</b>.</p></body></html>');
  await earshot.serve(MESSAGES, '<!doctype html><title>Messages</title><p id="line">Between the two of us</p>');
});
afterAll(() => earshot.close());

beforeEach(() => own.evaluate(() => new Promise((resolve) => {
  const request = indexedDB.open('earshot');
  request.addEventListener('success', () => {
    const transaction = request.result.transaction('mentions', 'readwrite');
    transaction.objectStore('mentions').clear();
    transaction.addEventListener('complete', () => resolve(request.result.close()));
  });
})));

const clipped = async () => (await mentionsIn(own)).map(({ post, clippedByHand, matches }) => ({ key: post.key.replace(/clip-\w+/, 'clip'), text: post.text, url: post.url, author: post.author.handle || post.author.name, clippedByHand, matches }));

test('the post under the right mouse button is kept whole, though no topic matches it', async () => {
  const tab = await earshot.open(THREAD);
  await tab.getByText('Nor here.').click({ button: 'right' });
  await choose(tab, 'clip-post');
  await expect.poll(clipped).toEqual([{ key: 'hackernews:52', text: 'Nor here.', url: 'https://news.ycombinator.com/item?id=52', author: 'mara_q', clippedByHand: true, matches: [] }]);
  await tab.close();
});

test('a selection on any page is kept with the page’s address, author and title', async () => {
  const tab = await earshot.open(ESSAY);
  await tab.locator('#line').selectText();
  await choose(tab, 'clip-selection');
  await expect.poll(clipped).toEqual([
    { key: 'web:essays.quillwort.example/on-lamps#clip', text: 'a promise kept every evening', url: 'https://essays.quillwort.example/on-lamps', author: 'Tova Brandvold', clippedByHand: true, matches: [] },
  ]);
  await tab.close();
});

test('the keyboard command keeps what is selected, too', async () => {
  const tab = await earshot.open(ESSAY);
  await tab.locator('#line').selectText();
  await press(tab);
  await expect.poll(async () => (await clipped()).map(({ text }) => text)).toEqual(['a promise kept every evening']);
  await tab.close();
});

test('of a private area only what was selected is kept', async () => {
  const tab = await earshot.open(MESSAGES);
  await press(tab);
  await tab.locator('#line').selectText();
  await press(tab);
  await expect.poll(async () => (await clipped()).map(({ text }) => text)).toEqual(['Between the two of us']);
  await tab.close();
});

interface Api {
  tabs: { query(q: { url: string }): Promise<object[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab?: object): void } };
  commands: { onCommand: { dispatch(command: string, tab?: object): void } };
}

/** The browser's own menu and keys are out of a script's reach: the event that they send is sent. */
async function choose(tab: Page, menuItemId: string): Promise<void> {
  const worker = await earshot.background();
  await worker.evaluate(
    async ([id, url]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const [target] = await chrome.tabs.query({ url });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: id }, target);
    },
    [menuItemId, tab.url().replace(/[?#].*/, '*')] as const,
  );
}

async function press(tab: Page): Promise<void> {
  const worker = await earshot.background();
  await worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const [target] = await chrome.tabs.query({ url });
    chrome.commands.onCommand.dispatch('clip', target);
  }, tab.url().replace(/[?#].*/, '*'));
}
