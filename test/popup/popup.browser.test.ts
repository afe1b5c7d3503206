import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { askedOfBrowser, openPopup } from './open-popup.ts';
import { HOSTILE, SAMPLE_TOPICS, sampleMention, sampleMentions } from './sample-mentions.ts';

const X = 'https://x.com/home';

let earshot: Earshot;
/** Everything that any page of the browser asked for, but for the extension's own files. */
const asked: string[] = [];

beforeAll(async () => {
  earshot = await launchEarshot();
  earshot.context.on('request', (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) asked.push(request.url());
  });
});
afterAll(() => earshot.close());

test('the whole of it by keyboard: search, move, tag, status, note, follow-up, undo, export', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  const { keyboard } = page;

  // The search field has the focus from the start.
  await keyboard.type('lumetra desk');
  await expect.poll(() => page.locator('.mention').count()).toBe(2);
  await keyboard.press('Escape');
  await expect.poll(() => page.locator('.mention').count()).toBe(sampleMentions().length);

  await keyboard.press('ArrowDown');
  await keyboard.press('j');
  const key = 'reddit:t1_kx81b2';
  expect(await current(page)).toBe(key);
  await keyboard.press('k');
  await keyboard.press('j');

  await keyboard.press('1');
  await expect.poll(() => kept(page, key)).toMatchObject({ tags: ['complaint'] });
  await expect.poll(() => page.getByRole('status').first().textContent()).toBe('Tagged: complaint');
  await keyboard.press('t');
  await keyboard.type('driver');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect.poll(() => kept(page, key)).toMatchObject({ tags: ['complaint', 'driver'] });

  await keyboard.press('w');
  await expect.poll(() => kept(page, key)).toMatchObject({ status: 'waiting' });

  await keyboard.press('f');
  const tomorrow = new Date(new Date().setDate(new Date().getDate() + 1)).setHours(9, 0, 0, 0);
  await expect.poll(() => kept(page, key)).toMatchObject({ dueAt: tomorrow });
  await keyboard.press('Escape');

  await keyboard.press('n');
  await page.locator('textarea:focus').waitFor();
  await keyboard.type('Call back — promised a new driver');
  await keyboard.press('Escape');
  await expect.poll(() => kept(page, key)).toMatchObject({ note: 'Call back — promised a new driver' });
  expect(await current(page)).toBe(key);

  await keyboard.press('z');
  await expect.poll(() => kept(page, key)).toMatchObject({ note: '', dueAt: tomorrow });
  await keyboard.press('z');
  await expect.poll(() => kept(page, key)).toMatchObject({ dueAt: null, status: 'waiting', tags: ['complaint', 'driver'] });
  expect(faults).toEqual([]);
  await page.close();
});

test('why a mention is here, and not this: proposed, looked at, done, taken back, all by keyboard', async () => {
  const topics = SAMPLE_TOPICS.map((topic) => (topic.id === 'lumetra' ? { ...topic, query: 'lumetra OR @lumetra' } : topic));
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics, address: X });
  const { keyboard } = page;
  const lumetra = async () => (await rowsOf<Topic>(page, 'topics')).find(({ id }) => id === 'lumetra');
  const statuses = async () => (await mentionsIn(page)).filter(({ status }) => status === 'ignored').map(({ key }) => key);
  await keyboard.press('ArrowDown');
  await keyboard.press('y');
  await page.getByRole('region', { name: 'Why this matched' }).waitFor();
  expect(await page.locator('.why .clauses li').allTextContents()).toEqual(['has lumetraLumetra']);

  await tabTo(page, 'Not this…');
  await keyboard.press('Enter');
  expect(await focused(page)).toBe('“my Lumetra”');
  await tabTo(page, 'posts with “desk”');
  await keyboard.press('Enter');
  await page.getByText('Hides 1 of 4').waitFor();
  await tabTo(page, 'Leave out');
  await keyboard.press('Enter');
  await page.getByText('no longer finds such posts').waitFor();
  expect(await lumetra()).toMatchObject({ query: '(lumetra OR @lumetra) NOT desk', revision: 2 });
  const before = ['x:1990000000000000003'];
  expect((await statuses()).toSorted()).toEqual(['x:1993177247822516587', ...before].toSorted());

  expect(await focused(page)).toBe('Undo');
  await keyboard.press('Enter');
  await expect.poll(statuses).toEqual(before);
  expect(await lumetra()).toMatchObject({ query: 'lumetra OR @lumetra', revision: 3 });
  expect(faults).toEqual([]);
  await page.close();
});

test('a note survives a popup that closes at the last letter', async () => {
  const { page } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('typed to the very end');
  await page.close();
  const again = await earshot.own('popup.html');
  await expect.poll(() => kept(again, 'x:1993177247822516587')).toMatchObject({ note: 'typed to the very end' });
  await again.close();
});

test('a note that was typed and never committed is stored by the next popup', async () => {
  const { page } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  await page.evaluate(() => localStorage.setItem('note-draft:x:1993177247822516587', 'kept beside the store'));
  await page.reload();
  await expect.poll(() => kept(page, 'x:1993177247822516587')).toMatchObject({ note: 'kept beside the store' });
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  await page.close();
});

test('marked done under a filter, a mention leaves the list and the next one has the focus', async () => {
  const { page } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  await page.getByRole('combobox', { name: 'Status' }).selectOption('new');
  await expect.poll(() => page.locator('.mention').count()).toBe(5);
  await page.getByRole('combobox', { name: 'Search mentions' }).press('ArrowDown');
  await page.keyboard.press('e');
  await expect.poll(() => page.locator('.mention').count()).toBe(4);
  expect(await current(page)).toBe('reddit:t1_kx81b2');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.mention').count()).toBe(5);
  await page.close();
});

test('fifty at first, more when scrolled', async () => {
  const mentions = Array.from({ length: 130 }, (_, index) => sampleMention(`x:${1000 + index}`, index * 60_000, 'Lumetra', { text: `Lumetra ${index}` }));
  const { page } = await openPopup(earshot, { mentions, topics: SAMPLE_TOPICS, address: X });
  await expect.poll(() => page.locator('.mention').count()).toBe(50);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.mention').count()).toBe(100);
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('.mention').count()).toBe(130);
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
  await page.close();
});

test('search finds by word, author, tag and site, whatever the accents', async () => {
  const { page } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: X });
  const search = page.getByRole('combobox', { name: 'Search mentions' });
  for (const [words, key] of [
    ['DRIVER died', 'reddit:t1_kx81b2'],
    ['ines carvalho', 'linkedin:urn-li-activity-7400001'],
    ['#localisation', 'youtube:UgxSample1'],
    ['hackernews', 'hackernews:44120001'],
    ['نور', 'x:1993140000000000001'],
    ['trade fair', 'linkedin:urn-li-activity-7400001'],
  ] as const) {
    await search.fill(words);
    await expect.poll(() => page.locator('.mention').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-key'))), { message: words }).toEqual([key]);
  }
  await page.close();
});

test('what a page wrote is shown as text, letter by letter, and runs nothing', async () => {
  const mentions = HOSTILE.map((text, index) =>
    sampleMention(`x:${100 + index}`, index * 60_000, 'Lumetra', { text, title: text, author: { handle: 'h', name: text }, quoted: { handle: text, text } }, { note: text, tags: [text] }),
  );
  const { page, faults } = await openPopup(earshot, { mentions, topics: [{ ...SAMPLE_TOPICS[0]!, name: HOSTILE[0] }], address: X });
  for (const [index, text] of HOSTILE.entries()) {
    await page.locator(`[data-key="x:${100 + index}"]`).click({ position: { x: 4, y: 4 } });
    await expect.poll(() => page.locator('[aria-current="true"] .mention-text').textContent()).toBe(text);
    expect(await page.locator('[aria-current="true"] .mention-name').textContent()).toBe(text);
  }
  expect(await page.evaluate(() => document.querySelectorAll('img, script:not([src]), style, iframe, [onerror], [onload], a[href^="javascript:"]').length)).toBe(0);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
  await page.close();
});

test('a link opens on its site, and only on the web', async () => {
  const script = sampleMention('x:1', 0, 'Lumetra', { text: 'Lumetra', url: 'javascript:alert(1)' });
  const { page } = await openPopup(earshot, { mentions: [...sampleMentions(), script], topics: SAMPLE_TOPICS, address: X });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await page.keyboard.press('j');
  await page.keyboard.press('o');
  await expect.poll(() => askedOfBrowser(page)).toEqual([{ create: 'https://x.com/i/status/1993177247822516587' }]);
  await page.close();
});

describe('the click that changes it', () => {
  const around = { mentions: sampleMentions(), topics: SAMPLE_TOPICS, granted: false };

  test('a known site: all its hosts, asked for within the click', async () => {
    const { page } = await openPopup(earshot, { ...around, address: X });
    await page.getByRole('button', { name: 'Listen on X' }).click();
    const origins = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*'];
    await expect.poll(() => askedOfBrowser(page)).toEqual([{ request: origins, inClick: true }, { send: 'changed' }]);
    await page.close();
  });

  test('any other: its origin alone', async () => {
    const { page } = await openPopup(earshot, { ...around, address: 'https://forum.quillwort.example:8443/t/1' });
    await page.getByRole('button', { name: 'Listen on forum.quillwort.example:8443' }).click();
    await expect.poll(async () => (await askedOfBrowser(page))[0]).toEqual({ request: ['https://forum.quillwort.example/*'], inClick: true });
    await page.close();
  });

  test('pause and resume', async () => {
    const { page } = await openPopup(earshot, { ...around, granted: true, address: X });
    await page.getByRole('button', { name: 'Waiting for a reload' }).click();
    await page.getByRole('button', { name: 'Pause until I resume' }).click();
    await page.getByText('Earshot is paused').waitFor();
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByText('Earshot is paused').waitFor({ state: 'detached' });
    await page.close();
  });
});

async function kept(page: Page, key: string) {
  return (await mentionsIn(page)).find((mention) => mention.key === key);
}

function current(page: Page): Promise<string | null> {
  return page.locator('[aria-current="true"]').getAttribute('data-key');
}
