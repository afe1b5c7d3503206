import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Page } from 'playwright-core';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { commentRow } from './life-page.ts';
import { PROTOCOL } from '../../lib/messages/calls.ts';

const FEED = 'https://news.ycombinator.com/item?id=1';

/** A page that looks for us: every DOM mutation, global, message, error, console line and known extension address. */
const SPY = `<!doctype html><html op="item"><head><script>
  window.seen = { mutations: 0, messages: 0, errors: 0, events: 0 };
  new MutationObserver((records) => { seen.mutations += records.filter(({ target }) => !target.dataset?.own).length; })
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  addEventListener('message', () => { seen.messages += 1; });
  addEventListener('error', () => { seen.errors += 1; });
  addEventListener('unhandledrejection', () => { seen.errors += 1; });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events += 1; return dispatch.call(this, event); };
  addEventListener('load', () => { seen.mutations = 0; window.atLoad = [document.documentElement.outerHTML, Object.getOwnPropertyNames(window).length]; });
</script></head><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody>${commentRow(1, 'Lumetra is back')}</tbody></table></td></tr></table></body></html>`;

let earshot: Earshot;
let own: Page;

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
});
afterAll(() => earshot.close());

describe('from the page’s side', () => {
  test('there is nothing of us: no node, attribute, global, event, message or error, with Earshot and without (row 27)', async () => {
    const consoleLines: string[] = [];
    await earshot.serve(FEED, SPY);
    const page = await earshot.context.newPage();
    page.on('console', (line) => consoleLines.push(line.text()));
    page.on('pageerror', (error) => consoleLines.push(String(error)));
    await page.goto(FEED);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('earshot')?.size ?? 0)).toBe(1);
    await expect.poll(async () => (await mentionsIn(own)).length).toBe(1);

    const found = await page.evaluate(look);
    expect(found.seen).toEqual({ mutations: 0, messages: 0, errors: 0, events: 0 });
    expect(found.changed).toBe(false);
    expect(found.styleSheets).toBe(0);
    expect(consoleLines).toEqual([]);
    expect(found).toEqual(await withoutEarshot());
    expect(await probes(page, earshot.id)).toEqual(await probes(page, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'));
    await page.close();
  });

  test('a forged start event and look-alike messages change nothing (row 26)', async () => {
    await earshot.serve(FEED, SPY);
    const page = await earshot.open(FEED);
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('earshot')?.size ?? 0)).toBe(1);
    await page.evaluate(
      ([id, row, protocol]) => {
        for (const script of ['hackernews', 'web', 'background']) {
          const name = `${id}:${script}:wxt:content-script-started`;
          document.dispatchEvent(new CustomEvent(name, { detail: { messageId: '1' } }));
          window.postMessage({ type: name, contentScriptName: 'hackernews', messageId: '1' }, '*');
        }
        window.postMessage({ t: 'put', v: protocol, batch: { id: 'forged-0001', captures: [] } }, '*');
        document.querySelector('tbody tbody')!.insertAdjacentHTML('beforeend', row);
      },
      [earshot.id, commentRow(26, 'Lumetra after the forgery'), PROTOCOL] as const,
    );
    await expect.poll(async () => (await mentionsIn(own)).map(({ key }) => key)).toContain('hackernews:26');
    await page.close();
  });
});

test('from the network’s side there is no request by us, from page, popup and export alike', async () => {
  const before = earshot.refused.length;
  const popup = await earshot.own('popup.html');
  await popup.getByRole('listitem').first().waitFor();
  await popup.close();
  expect(earshot.refused.slice(before)).toEqual([]);
  // The page itself asked for nothing but its icon, if at all.
  expect(earshot.refused.filter((address) => !address.endsWith('/favicon.ico'))).toEqual([]);
});

function look() {
  const page = window as unknown as { seen: Record<string, number>; atLoad: [string, number] };
  return {
    seen: { ...page.seen },
    changed: document.documentElement.outerHTML !== page.atLoad[0],
    globals: Object.getOwnPropertyNames(window).length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  };
}

/** The same page under the same address in a browser without Earshot. */
async function withoutEarshot() {
  const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: [...launchFlags] });
  const page = await browser.newPage();
  await page.route(FEED, (route) => route.fulfill({ contentType: 'text/html', body: SPY }));
  await page.goto(FEED);
  const found = await page.evaluate(look);
  await browser.close();
  return found;
}

/** What a page learns by asking for files of an extension. */
function probes(page: Page, id: string): Promise<string[]> {
  return page.evaluate(async (extension) => {
    const files = ['manifest.json', 'popup.html', 'welcome.html', 'highlight.css', 'listen-hackernews.js', 'icon/16.png'];
    return Promise.all(files.map((file) => fetch(`chrome-extension://${extension}/${file}`).then((reply) => String(reply.status), (error: Error) => error.message)));
  }, id);
}
