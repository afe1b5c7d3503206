import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { inIsolatedWorld } from '../browser/isolated-world.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { BOARD, boardPage, turnHtml } from './board-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');

let earshot: Earshot;
let own: Page;

const FIRST = [
  { id: 1, who: 'Mara Quill', words: 'Has anyone tried the new lamp of Lumetra? It hums a little in the evening.' },
  { id: 2, who: 'Oddvar Brekke', words: 'Mine does not hum at all, it only flickers when the wind is from the north.' },
  { id: 3, who: 'Ilse Varga', words: 'Lumetra sent me another one within a week, and that one is silent so far.' },
];

beforeAll(async () => {
  earshot = await launchEarshot();
  own = await earshot.own('manifest.json');
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  await earshot.serve(`${BOARD}/thread/lamps`, boardPage(FIRST, SPY));
  await earshot.serve(`${BOARD}/thread/wicks`, boardPage([{ id: 9, who: 'Tova Brandvold', words: 'Wicks of Lumetra burn longer than any others that I have had in this house.' }]));
});
afterAll(() => earshot.close());
afterEach(async () => {
  for (const page of earshot.context.pages()) if (page.url().startsWith('https:')) await page.close();
});

const stored = async () => (await mentionsIn(own)).map(({ post }) => ({ key: post.key, author: post.author.name, text: post.text.slice(0, 24), at: post.publishedAt, url: post.url })).toSorted((a, b) => a.key.localeCompare(b.key));
const recipes = () => rowsOf<Recipe>(own, 'recipes');

describe('a site that no reader knows is taught with the mouse', () => {
  test('nothing of it is read before', async () => {
    const tab = await earshot.open(`${BOARD}/thread/lamps`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'web', state: 'listening' });
    expect(await stored()).toEqual([]);
  });

  test('a post is pointed at, its parts are shown, one is put right, and its site is read from then on', async () => {
    const tab = await openWithPicker(`${BOARD}/thread/lamps`);
    const panel = tab.getByRole('dialog');
    await panel.getByRole('heading', { name: 'Teach Earshot this site' }).waitFor();
    await tab.getByText('Mine does not hum').hover();
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('Mine does not hum');
    // As far as any page's reader could tell; the post itself is one step wider.
    while (!(await panel.getByRole('status').textContent())!.includes('Oddvar Brekke')) await tab.keyboard.press('ArrowUp');
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('3 like it on this page');
    expect(await axeFaults(tab)).toEqual([]);
    await panel.getByRole('button', { name: 'This is a post' }).click();

    await panel.getByRole('heading', { name: 'Is this right?' }).waitFor();
    for (const [part, target] of [['text', '.glow:nth-of-type(2) .flame'], ['author', '.glow:nth-of-type(2) .wick'], ['time', '.glow:nth-of-type(2) .burn'], ['link', '.glow:nth-of-type(2) .flint']] as const) {
      await panel.getByRole('button', { name: `Point at the ${part}` }).click();
      await tab.locator(target).click();
    }
    expect(new URL(tab.url()).pathname).toBe('/thread/lamps');
    const values = await panel.locator('dd.value').allTextContents();
    expect(values).toEqual([FIRST[1]!.words, 'Oddvar Brekke', expect.stringMatching(/2026/), 'board.quillwort.example/talk/2']);
    await expect.poll(() => panel.textContent()).toContain('Posts read so on this page: 3, of these with an author: 3, with a time: 3.');
    expect(await axeFaults(tab)).toEqual([]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(tab)).toEqual([]);

    await panel.getByRole('button', { name: 'Read this site so' }).click();
    await panel.getByRole('heading', { name: 'Earshot reads board.quillwort.example now' }).waitFor();
    await expect.poll(stored).toEqual([
      { key: 'taught:board.quillwort.example/talk/1', author: 'Mara Quill', text: 'Has anyone tried the new', at: 1_771_000_060_000, url: `${BOARD}/talk/1` },
      { key: 'taught:board.quillwort.example/talk/3', author: 'Ilse Varga', text: 'Lumetra sent me another ', at: 1_771_000_180_000, url: `${BOARD}/talk/3` },
    ]);
    expect(await recipes()).toMatchObject([{ name: 'board.quillwort.example', origin: BOARD, path: '/*', post: 'div.glow', text: 'div.flame', author: { select: 'u.wick', where: 'in', attribute: null }, time: { attribute: 'data-lit' }, link: { attribute: 'href' }, revision: 1 }]);
  });

  test('another page of it is read, and what it adds later', async () => {
    const tab = await earshot.open(`${BOARD}/thread/wicks`);
    await expect.poll(async () => (await stored()).map(({ key }) => key)).toContain('taught:board.quillwort.example/talk/9');
    await tab.evaluate((html) => document.querySelector('.lantern')!.insertAdjacentHTML('beforeend', html), turnHtml({ id: 10, who: 'Mara Quill', words: 'Lumetra, again.' }));
    await expect.poll(async () => (await stored()).map(({ key }) => key)).toContain('taught:board.quillwort.example/talk/10');
    await expect.poll(() => tab.evaluate(() => CSS.highlights.get('earshot')?.size ?? 0)).toBe(2);
    expect(await reportOf(tab)).toMatchObject({ site: 'taught', state: 'listening' });
  });
});

describe('from the page’s side', () => {
  test('one element of ours stands there while the picker is open, closed to the page, and nothing after', async () => {
    const tab = await earshot.open(`${BOARD}/thread/lamps`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'taught' });
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await startPicker(tab);
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('div');
    expect(await tab.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      return { attributes: host.getAttributeNames(), root: host.shadowRoot, children: host.childNodes.length };
    })).toEqual({ attributes: [], root: null, children: 0 });
    await tab.mouse.move(200, 200);
    await tab.keyboard.press('ArrowUp');
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.evaluate(() => (window as unknown as { seen: unknown }).seen)).toEqual([['HTML', 'childList', 1, 0], ['HTML', 'childList', 0, 1]]);
  });

  test('what its scripts set off is not heard, and a picker that they throw out is closed', async () => {
    const tab = await earshot.open(`${BOARD}/thread/lamps`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'taught' });
    const revisions = (await recipes()).map(({ revision }) => revision);
    await startPicker(tab);
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('div');
    await tab.evaluate(() => {
      for (const key of ['Enter', 'Escape', 'ArrowUp']) window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      (document.querySelector('.flame') as HTMLElement).click();
      for (const type of ['pointermove', 'pointerdown', 'click']) document.querySelector('.flame')!.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    });
    expect(await tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('div');
    await tab.evaluate(() => document.documentElement.lastElementChild!.remove());
    await startPickerAgain(tab);
    expect((await recipes()).map(({ revision }) => revision)).toEqual(revisions);
  });
});

/** Notes every change of the page, as [where, what, added, taken away]. */
const SPY = `<script>
  window.seen = [];
  new MutationObserver((records) => { for (const { target, type, addedNodes, removedNodes } of records) seen.push([target.nodeName, type, addedNodes.length, removedNodes.length]); })
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  addEventListener('load', () => { seen.length = 0; });
</script>`;

/** Its window can be looked into, as a person does: in this tab alone the world of ours opens what it would close. */
async function openWithPicker(address: string): Promise<Page> {
  const tab = await earshot.open(address);
  await expect.poll(() => reportOf(tab)).not.toBeNull();
  await inIsolatedWorld(earshot, tab, `{ const { attachShadow } = Element.prototype; Element.prototype.attachShadow = function (init) { return attachShadow.call(this, { ...init, mode: 'open' }); }; }`);
  await startPicker(tab);
  return tab;
}

interface Api {
  tabs: { query(q: object): Promise<{ id: number; url?: string }[]>; sendMessage(id: number, message: object): Promise<{ report?: unknown }> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

async function startPicker(tab: Page): Promise<void> {
  await own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const target = (await chrome.tabs.query({})).find((one) => one.url === url);
    await chrome.scripting.executeScript({ target: { tabId: target!.id }, files: ['teach.js'] });
  }, tab.url());
}

/** A picker that was thrown out is gone for good, so that a new one opens. */
async function startPickerAgain(tab: Page): Promise<void> {
  await expect.poll(async () => {
    await startPicker(tab);
    return tab.evaluate(() => document.documentElement.lastElementChild!.localName);
  }).toBe('div');
}

async function reportOf(tab: Page): Promise<unknown> {
  return own.evaluate(async ([url, v]) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const target = (await chrome.tabs.query({})).find((one) => one.url === url);
    return (await chrome.tabs.sendMessage(target!.id, { t: 'report', v }).catch(() => null))?.report ?? null;
  }, [tab.url(), (await import('../../lib/messages/calls.ts')).PROTOCOL] as const);
}

async function axeFaults(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string; target: unknown; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run({ include: [[['html > div', '.panel']]] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
  });
}
