import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { PROTOCOL } from '../../lib/messages/calls.ts';

const FEED = 'https://news.ycombinator.com/item?id=1';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

const comment = (id: number, text: string) => `
  <tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default">
  <span class="comhead"><a href="user?id=mara_q" class="hnuser">mara_q</a>
  <span class="age" title="2026-03-01T10:00:00 1772359200"><a href="item?id=${id}">1 hour ago</a></span></span>
  <div class="comment"><div class="commtext c00">${text}</div></div></td></tr></table></td></tr>`;

const page = (rows: string) => `<!doctype html><html op="item"><body><table id="hnmain"><tr><td>
  <table class="comment-tree"><tbody>${rows}</tbody></table></td></tr></table></body></html>`;

test('a post that mentions a topic is stored, painted and counted on the badge', async () => {
  await earshot.serve(FEED, page(comment(11, 'We moved to Lumetra last week.') + comment(12, 'Nothing to see.')));
  const own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  const tab = await earshot.open(FEED);
  await expect.poll(async () => (await mentionsIn(own)).map(({ key }) => key)).toEqual(['hackernews:11']);
  await expect.poll(() => tab.evaluate(() => [...(CSS.highlights.get('earshot') ?? [])].map((range) => (range.startContainer as Text).data.slice(range.startOffset, range.endOffset)))).toEqual(['Lumetra']);
  const badge = () =>
    earshot.background().then((worker) =>
      worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> }; action: { getBadgeText(q: object): Promise<string> } } };
        const tabs = await chrome.tabs.query({});
        return Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
      }),
    );
  await expect.poll(badge).toContain('1');
  await tab.evaluate((html) => document.querySelector('tbody tbody')!.insertAdjacentHTML('beforeend', html), comment(13, 'A live one about LUMETRA!'));
  await expect.poll(async () => (await mentionsIn(own)).length).toBe(2);
  const entries = await (await earshot.background()).evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { get(k: null): Promise<object> } } } }).chrome.storage.local.get(null));
  await expect.poll(() => Object.keys(entries).filter((key) => key.startsWith('q:'))).toEqual([]);
});

test('any page is read by the reader that comes as a script of its own, and what is added to it too', async () => {
  const said = (id: number, text: string) => `<li id="comment-${id}" class="comment"><b class="author">Ilse Varga</b> <time datetime="2026-03-01T10:0${id}:00Z">1 March</time><div class="content">${text}</div></li>`;
  const address = 'https://lamps.quillwort.example/hums';
  await earshot.serve(address, `<!doctype html><html lang="en"><body><ol id="said">${said(1, 'My Lumetra hums since last week.')}${said(2, 'Nothing to see.')}</ol></body></html>`);
  const own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  const tab = await earshot.open(address);
  const found = async () => (await mentionsIn(own)).filter(({ post }) => post.site === 'web').map(({ post }) => post.text);
  await expect.poll(found).toEqual(['My Lumetra hums since last week.']);
  await tab.evaluate((html) => document.querySelector('#said')!.insertAdjacentHTML('beforeend', html), said(3, 'Mine, a LUMETRA too, does not.'));
  await expect.poll(async () => (await found()).length).toBe(2);
});

interface ActionWorld {
  chrome: { action: { setIcon(icon: { path: Record<string, string> }): Promise<void> } };
  icons?: string[];
}

test('the icon is in colour where Earshot listens and grey while it pauses', async () => {
  await earshot.serve(FEED, page(comment(21, 'Lumetra')));
  const own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  const worker = await earshot.background();
  // No browser tells which icon is shown, so what it was asked for and took is noted.
  await worker.evaluate(() => {
    const world = globalThis as unknown as ActionWorld;
    const { setIcon } = world.chrome.action;
    world.icons = [];
    world.chrome.action.setIcon = async (icon) => {
      await setIcon(icon);
      world.icons?.push(icon.path['16'] ?? '');
    };
  });
  const icons = () => worker.evaluate(() => (globalThis as unknown as ActionWorld).icons);
  await earshot.open(FEED);
  await expect.poll(async () => (await icons())?.at(-1)).toBe('/icon/16.png');
  await own.evaluate(async (v) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } }; runtime: { sendMessage(message: object): Promise<unknown> } } };
    await chrome.storage.local.set({ settings: { pausedUntil: Date.now() + 3_600_000 } });
    await chrome.runtime.sendMessage({ t: 'changed', v });
  }, PROTOCOL);
  await expect.poll(async () => (await icons())?.at(-1)).toBe('/icon/off-16.png');
});
