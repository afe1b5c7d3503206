import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PROTOCOL } from '../../lib/messages/calls.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { addTopics, type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { commentRow } from './life-page.ts';
import { threadPage } from './thread-page.ts';

const THREAD = 'https://news.ycombinator.com/item?id=70';
const CHANGED = 'https://news.ycombinator.com/item?id=80';
const ANSWERED = 'https://news.ycombinator.com/item?id=90';
const page = (rows: string) => `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${rows}</tbody></table></td></tr></table></body></html>`;
/** The same site with another markup: only what each comment says of itself is left. */
const changed = `<!doctype html><html><body><main>${[1, 2]
  .map(
    (id) => `<article itemscope itemtype="https://schema.org/Comment"><a itemprop="url" href="item?id=80${id}">link</a>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Ilse Varga</span></span>
<time itemprop="dateCreated" datetime="2026-03-0${id}T10:00:00Z">then</time><p itemprop="text">Lumetra, word ${id}</p></article>`,
  )
  .join('')}</main></body></html>`;

let earshot: Earshot;
let own: Page;

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  await earshot.serve(THREAD, page(commentRow(700, 'Lumetra hums') + commentRow(701, 'Mine does not')));
  await earshot.serve(CHANGED, changed);
  await earshot.serve(ANSWERED, threadPage(90, [{ id: 900, who: 'mara_q', at: 0, text: 'Lumetra hums' }]));
});
afterAll(() => earshot.close());
beforeEach(() => clear(own));

const statusOf = async () => Object.fromEntries((await mentionsIn(own)).map(({ key, status }) => [key, status]));
const keys = async () => (await mentionsIn(own)).map(({ key }) => key);
const scripts = () => own.evaluate(async () => (await (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));

test('gentle: no script is registered or runs, until the key asks: then the page is read once, and not what comes later', async () => {
  await decide({ gentle: ['hackernews'] });
  expect(await scripts()).not.toContain('hackernews');
  const tab = await earshot.open(THREAD);
  const background = await earshot.background();
  expect(await background.evaluate(reportOf, [tab.url(), PROTOCOL] as const)).toBe('nobody');
  expect(await keys()).toEqual([]);
  await press(tab, 'read');
  await expect.poll(keys).toEqual(['hackernews:700']);
  expect(await tab.evaluate(() => CSS.highlights.get('earshot-once')?.size)).toBe(1);
  await expect.poll(() => badge(tab)).toEqual(['1', 'Earshot: read once. Posts: 2, mentions: 1']);
  await tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(702, 'Lumetra, later'));
  await expect.poll(() => rowsOf<{ site: string; posts: number }>(own, 'tallies').then((rows) => rows.map(({ site, posts }) => [site, posts]))).toEqual([['hackernews', 2]]);
  expect(await keys()).toEqual(['hackernews:700']);
  await press(tab, 'read');
  await expect.poll(async () => (await keys()).toSorted()).toEqual(['hackernews:700', 'hackernews:702']);
  await tab.close();
});

test('gentle: read once, our own answer on the page makes the mention replied; the key again, and the customer’s next reopens it', async () => {
  await decide({ gentle: ['hackernews'], ownHandles: [{ place: 'hackernews', handle: 'lumetra_care' }] });
  const row = (id: number, who: string, text: string, indent: number) => commentRow(id, text).replaceAll('mara_q', who).replace('indent="0"', `indent="${indent}"`);
  const tab = await earshot.open(ANSWERED);
  const addBelow = (id: number, html: string) => tab.evaluate(([above, added]) => document.getElementById(above)!.insertAdjacentHTML('afterend', added), [String(id), html] as const);
  await addBelow(900, row(903, 'lumetra_care', 'Lumetra is sorry.', 1));
  await press(tab, 'read');
  await expect.poll(statusOf).toEqual({ 'hackernews:900': 'waiting' });
  await addBelow(903, row(904, 'mara_q', 'It still hums.', 2).replace('2026-03-01T10:00:00 1772359200', '2026-03-01T11:00:00 1772362800'));
  await press(tab, 'read');
  await expect.poll(statusOf).toEqual({ 'hackernews:900': 'todo' });
  await tab.close();
});

test('in the popup: the gentle way is said, the button reads, and whose reader it was', async () => {
  await decide({ gentle: ['hackernews'] });
  const tab = await earshot.open(THREAD);
  const popup = await earshot.own(`popup.html?tab=${await tabId(tab)}`);
  await popup.getByText('Hacker News: only when you ask').waitFor();
  await popup.getByRole('button', { name: 'Read this page once' }).click();
  await popup.getByText('Read once. Posts: 2, mentions: 1').waitFor();
  await popup.getByText('By the reader of Hacker News.').waitFor();
  await expect.poll(() => popup.locator('.mention').count()).toBe(1);
  await popup.close();
  await tab.close();
});

test('where the site’s reader finds nothing on a page that stands there, any page’s reads it, and says so', async () => {
  await decide({});
  const tab = await earshot.open(CHANGED);
  const popup = await earshot.own(`popup.html?tab=${await tabId(tab)}`);
  await popup.getByRole('button', { name: 'Listening on Hacker News' }).click();
  await popup.getByRole('button', { name: 'Read this page once' }).click();
  await popup.getByText('As any page is read: by what the page says of itself.').waitFor();
  await expect.poll(keys).toHaveLength(2);
  expect((await keys()).every((key) => key.startsWith('web:news.ycombinator.com/'))).toBe(true);
  await popup.close();
  await tab.close();
});

test('never wins: over a grant, over a reader that runs, over the key and the clip', async () => {
  await decide({});
  const tab = await earshot.open(THREAD);
  await expect.poll(keys).toEqual(['hackernews:700']);
  const popup = await earshot.own(`popup.html?tab=${await tabId(tab)}`);
  await popup.locator('.page-state').click();
  await popup.getByRole('button', { name: 'Never on this site' }).click();
  await popup.getByText('Never on news.ycombinator.com').waitFor();
  await expect.poll(() => tab.evaluate(() => CSS.highlights.has('earshot'))).toBe(false);
  await expect.poll(scripts).not.toContain('hackernews');
  await clear(own);
  await press(tab, 'read');
  await expect.poll(() => badge(tab)).toEqual(['–', 'Earshot: you said never on this site.']);
  await press(tab, 'clip');
  await tab.reload();
  await tab.getByText('Lumetra hums').waitFor();
  expect(await keys()).toEqual([]);
  await popup.getByRole('button', { name: 'Take it back' }).click();
  await expect.poll(scripts).toContain('hackernews');
  await popup.close();
  await tab.close();
});

interface Extension {
  chrome: {
    storage: { local: { set(values: object): Promise<void> } };
    runtime: { sendMessage(message: object): Promise<unknown> };
    scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
    tabs: { query(wanted: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<unknown> };
    action: { getBadgeText(tab: object): Promise<string>; getTitle(tab: object): Promise<string> };
    commands: { onCommand: { dispatch(command: string, tab?: object): void } };
  };
}

/** What the user decided, and the scripts follow. */
async function decide(settings: Partial<Settings>): Promise<void> {
  await own.evaluate(
    async ([decided, v]) => {
      const { chrome } = globalThis as unknown as Extension;
      await chrome.storage.local.set({ settings: { sitesOff: [], gentle: [], never: [], pausedUntil: null, csvBom: true, ...decided } });
      await chrome.runtime.sendMessage({ t: 'changed', v });
    },
    [settings, PROTOCOL] as const,
  );
}

/** The browser's own keys are out of a script's reach: the event that they send is sent. */
async function press(tab: Page, command: string): Promise<void> {
  const worker = await earshot.background();
  await worker.evaluate(
    async ([name, url]) => {
      const { chrome } = globalThis as unknown as Extension;
      const target = (await chrome.tabs.query({})).find((one) => one.url === url);
      chrome.commands.onCommand.dispatch(name, target);
    },
    [command, tab.url()] as const,
  );
}

function badge(tab: Page): Promise<[string, string]> {
  return own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Extension;
    const target = { tabId: (await chrome.tabs.query({})).find((one) => one.url === url)!.id };
    return [await chrome.action.getBadgeText(target), await chrome.action.getTitle(target)];
  }, tab.url());
}

function tabId(tab: Page): Promise<number> {
  return own.evaluate(async (url) => (await (globalThis as unknown as Extension).chrome.tabs.query({})).find((one) => one.url === url)!.id, tab.url());
}

/** Runs in the background: whether a reader answers in the tab of that address. */
async function reportOf([url, v]: readonly [string, number]): Promise<string> {
  const { chrome } = globalThis as unknown as Extension;
  const target = (await chrome.tabs.query({})).find((one) => one.url === url);
  return chrome.tabs.sendMessage(target!.id, { t: 'report', v }).then(
    () => 'a reader',
    () => 'nobody',
  );
}

function clear(inPage: Page): Promise<void> {
  return inPage.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('earshot');
        request.addEventListener('success', () => {
          const transaction = request.result.transaction(['mentions', 'sightings', 'tallies', 'batches'], 'readwrite');
          for (const name of ['mentions', 'sightings', 'tallies', 'batches']) transaction.objectStore(name).clear();
          transaction.addEventListener('complete', () => {
            request.result.close();
            resolve();
          });
        });
      }),
  );
}
