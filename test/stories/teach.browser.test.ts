import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { inIsolatedWorld } from '../browser/isolated-world.ts';
import type { Recipe } from '../../lib/model/recipe.ts';
import { BOARD, boardPage, turnHtml } from './board-page.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');

let earshot: Earshot;
let own: Page;
const profile = mkdtempSync(join(tmpdir(), 'earshot-profile-'));

const FIRST = [
  { id: 1, who: 'Mara Quill', words: 'Has anyone tried the new lamp of Lumetra? It hums a little in the evening.' },
  { id: 2, who: 'Oddvar Brekke', words: 'Mine does not hum at all, it only flickers when the wind is from the north.' },
  { id: 3, who: 'Ilse Varga', words: 'Lumetra sent me another one within a week, and that one is silent so far.' },
];

async function launch(folder?: string): Promise<void> {
  earshot = await launchEarshot({ profile, ...(folder === undefined ? {} : { folder }) });
  own = await earshot.own('manifest.json');
  await earshot.serve(`${BOARD}/thread/lamps`, boardPage(FIRST, SPY));
  await earshot.serve(`${BOARD}/thread/wicks`, boardPage([{ id: 9, who: 'Tova Brandvold', words: 'Wicks of Lumetra burn longer than any others that I have had in this house.' }]));
  await earshot.serve(`${BOARD}/thread/glass`, boardPage([{ id: 20, who: 'Ilse Varga', words: 'The glass of Lumetra does not crack, whatever the cat does to it.' }]));
}

beforeAll(async () => {
  await launch();
  await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
});
afterAll(async () => {
  await earshot.close();
  rmSync(profile, { recursive: true, force: true });
});
afterEach(async () => {
  for (const page of earshot.context.pages()) if (page.url().startsWith('https:')) await page.close();
});

const stored = async () => (await mentionsIn(own)).map(({ post }) => ({ key: post.key, author: post.author.name, text: post.text.slice(0, 24), at: post.publishedAt, url: post.url })).toSorted((a, b) => a.key.localeCompare(b.key));
const recipes = () => rowsOf<Recipe>(own, 'recipes');

describe('a site that no reader knows is taught with the mouse', () => {
  test('nothing of it is read before, and the popup offers to be taught', async () => {
    const tab = await earshot.open(`${BOARD}/thread/lamps`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'web', state: 'listening' });
    expect(await stored()).toEqual([]);
    await expect.poll(() => reportOf(tab)).toMatchObject({ tally: { empty: 1 } });
    const popup = await earshot.own(`popup.html?tab=${await tabIdOf(tab)}`);
    const closed = popup.waitForEvent('close');
    await popup.getByRole('region', { name: 'No post found on this page' }).getByRole('button', { name: 'Teach Earshot this site' }).click();
    await closed;
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('div');
  });

  test('a post is pointed at, its parts are shown, one is put right, and its site is read from then on', async () => {
    const tab = await openWithPicker(`${BOARD}/thread/lamps`);
    const panel = tab.getByRole('dialog');
    await panel.getByRole('heading', { name: 'Teach Earshot this site' }).waitFor();
    await tab.getByText('Mine does not hum').hover();
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('Mine does not hum');
    // As far as any page's reader could tell; the post itself is one step wider.
    while (!(await panel.getByRole('status').textContent())!.includes('Oddvar Brekke')) await tab.keyboard.press('ArrowUp');
    await expect.poll(() => panel.getByRole('status').textContent()).toContain('Like it on this page: 3');
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

  test('a page that hides what it does not know and takes names of the DOM for its own is shown the picker all the same', async () => {
    const traps = ['documentElement', 'body', 'activeElement', 'createElementNS', 'querySelector', 'addEventListener'].map((name) => `<img name="${name}" alt="">`).join('');
    await earshot.serve(`${BOARD}/thread/traps`, `${boardPage(FIRST, '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'"><style>html > div { display: none !important; opacity: 0 !important }</style>')}<form><input name="getBoundingClientRect"><input name="scrollIntoView">${traps}</form>`);
    const tab = await earshot.open(`${BOARD}/thread/traps`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'taught' });
    await startPicker(tab);
    const isShown = () => tab.evaluate(() => Document.prototype.elementFromPoint.call(document, innerWidth - 60, innerHeight - 60)?.matches('html > div') === true);
    await expect.poll(isShown).toBe(true);
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowUp', 'Enter']) await tab.keyboard.press(key);
    expect(await isShown()).toBe(true);
    for (let presses = 0; presses < 3 && (await isShown()); presses += 1) await tab.keyboard.press('Escape');
    expect(await isShown()).toBe(false);
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

describe('with the keyboard alone', () => {
  test('a post is found, taken, one part is shown anew, and the recipe is changed', async () => {
    const tab = await openWithPicker(`${BOARD}/thread/lamps`);
    const said = tab.getByRole('dialog').getByRole('status');
    expect(await tab.evaluate(() => document.documentElement.lastElementChild!.shadowRoot!.activeElement?.textContent)).toBe('Teach Earshot this site');
    // The heading, the greeting, the list of posts, and in it the first one.
    if (!(await said.textContent())!.includes('page: 3')) for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) await tab.keyboard.press(key);
    await expect.poll(() => said.textContent()).toMatch(/Mara Quill.*Like it on this page: 3/);
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').getByRole('heading', { name: 'Is this right?' }).waitFor();
    await tabTo(tab, 'Point at the time');
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').getByRole('heading', { name: 'Where is it: Time' }).waitFor();
    for (let steps = 0; steps < 8 && !(await said.textContent())!.includes('“long ago”'); steps += 1) await tab.keyboard.press(steps === 0 ? 'ArrowDown' : 'ArrowRight');
    await expect.poll(() => said.textContent()).toBe('“long ago”');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.getByRole('dialog').textContent()).toContain('with a time: 3');
    await tabTo(tab, 'Read this site so');
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').getByRole('heading', { name: 'Earshot reads board.quillwort.example now' }).waitFor();
    expect(await recipes()).toMatchObject([{ post: 'div.glow', time: { attribute: 'data-lit' }, link: { attribute: 'href' }, revision: 2 }]);
    await tab.keyboard.press('Escape');
    await expect.poll(() => tab.evaluate(() => document.documentElement.lastElementChild!.localName)).toBe('body');
  });
});

describe('the recipe is kept', () => {
  test('after a restart the site is read as before', async () => {
    const { folder, context } = earshot;
    await context.close();
    await launch(folder);
    const tab = await earshot.open(`${BOARD}/thread/glass`);
    await expect.poll(async () => (await stored()).map(({ key }) => key)).toContain('taught:board.quillwort.example/talk/20');
    expect(await reportOf(tab)).toMatchObject({ site: 'taught', state: 'listening' });
  });

  test('it is renamed, saved as a file, removed, and taken in again from the file', async () => {
    const page = await earshot.own('dashboard.html#sites');
    const list = page.getByRole('region', { name: 'Sites you taught' });
    await list.getByRole('button', { name: 'Rename board.quillwort.example' }).click();
    await list.getByRole('textbox', { name: 'Name' }).fill('The lamp board');
    await list.getByRole('button', { name: 'Rename it' }).click();
    await list.getByRole('heading', { name: 'The lamp board' }).waitFor();
    const download = page.waitForEvent('download');
    await list.getByRole('button', { name: 'Save the recipe of The lamp board as a file' }).click();
    const file = join(profile, 'recipe.json');
    await (await download).saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ earshot: 'recipes', version: 1, recipes: [{ name: 'The lamp board', origin: BOARD, post: 'div.glow' }] });
    expect(await axeFaults(page, '.taught')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, '.taught')).toEqual([]);

    await list.getByRole('button', { name: 'Remove The lamp board' }).click();
    await list.getByRole('group').getByRole('button', { name: 'Remove' }).click();
    await expect.poll(recipes).toEqual([]);
    const tab = await earshot.open(`${BOARD}/thread/wicks`);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'web' });

    const bad = join(profile, 'bad.json');
    writeFileSync(bad, readFileSync(file, 'utf8').replace('"div.glow"', '"body:has(input[type=password])"'));
    await list.getByLabel('Take in a recipe from a file').setInputFiles(bad);
    await expect.poll(() => list.textContent()).toContain('Recipe 1 asks for something that no recipe may: see Post. Nothing was taken in');
    expect(await recipes()).toEqual([]);

    await list.getByLabel('Take in a recipe from a file').setInputFiles(file);
    await list.getByRole('button', { name: 'Read this site so' }).click();
    await expect.poll(recipes).toMatchObject([{ name: 'The lamp board', post: 'div.glow', revision: 1 }]);
    await expect.poll(() => reportOf(tab)).toMatchObject({ site: 'taught', state: 'listening' });
    await page.close();
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

/** Presses Tab until the control of that name has the focus. */
async function tabTo(tab: Page, name: string): Promise<void> {
  const focused = () =>
    tab.evaluate(() => {
      const active = document.documentElement.lastElementChild?.shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
    });
  for (let presses = 0; presses < 25 && (await focused()) !== name; presses += 1) await tab.keyboard.press('Tab');
  expect(await focused()).toBe(name);
}

async function tabIdOf(tab: Page): Promise<number> {
  return own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    return (await chrome.tabs.query({})).find((one) => one.url === url)!.id;
  }, tab.url());
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

async function axeFaults(page: Page, place: string | null = null): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string; target: unknown; failureSummary: string }[] }[] }> } };
    const { violations } = await axe.run(within === null ? { include: [[['html > div', '.panel']]] } : { include: [within] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`));
  }, place);
}
