import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { openPopup } from '../popup/open-popup.ts';
import { HOSTILE, SAMPLE_TOPICS, sampleMention, sampleMentions } from '../popup/sample-mentions.ts';

// The browser's own hand on its address bar is not offered: what it would call is kept for the test, and called by it.
const KEEPS_LISTENERS = `
for (const [name, event] of Object.entries(chrome.omnibox)) {
  if (!name.startsWith('on')) continue;
  const add = event.addListener.bind(event);
  event.addListener = (listener) => {
    (globalThis.addressBar ??= {})[name] = listener;
    add(listener);
  };
}
`;

let earshot: Earshot;
beforeAll(async () => {
  const folder = grantedCopy('chrome-mv3', (_manifest, copy) => {
    const background = join(copy, 'background.js');
    writeFileSync(background, KEEPS_LISTENERS + readFileSync(background, 'utf8'));
  });
  earshot = await launchEarshot({ folder });
});
afterAll(() => earshot.close());

const around = { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: 'https://x.com/home' };
const field = (page: Page) => page.getByRole('combobox', { name: 'Search mentions' });
const options = (page: Page) => page.locator('.option-list [role="option"]').allInnerTexts();
const listed = (page: Page) => page.locator('.mention').count();

test('looking up by keyboard alone: filters and their values are completed, and what was looked for is known again', async () => {
  const { page, faults } = await openPopup(earshot, { ...around, settings: { recentSearches: [] } });
  const { keyboard } = page;
  const complaints = around.mentions.filter(({ tags }) => tags.includes('complaint')).length;

  await keyboard.type('ta');
  await expect.poll(async () => (await options(page))[0]).toMatch(/^tag:/);
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  await keyboard.press('ArrowDown');
  const active = await field(page).getAttribute('aria-activedescendant');
  expect(await page.locator(`[id="${active}"]`).innerText()).toMatch(/^tag:/);
  await keyboard.press('Enter');
  expect(await field(page).inputValue()).toBe('tag:');
  await keyboard.type('compl');
  await expect.poll(() => options(page)).toEqual(['tag:complaint']);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  expect(await field(page).inputValue()).toBe('tag:complaint ');
  await expect.poll(() => listed(page)).toBe(complaints);

  // Enter leads into what was found; the search is remembered.
  await keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('mention');
  await expect.poll(() => page.evaluate(async () => (await (globalThis as unknown as Storing).chrome.storage.local.get('settings'))['settings']?.recentSearches)).toEqual(['tag:complaint']);
  await page.close();
  expect(faults).toEqual([]);

  const again = await earshot.own('popup.html');
  await expect.poll(() => listed(again)).toBe(around.mentions.length);
  await again.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => options(again)).toEqual(['tag:complaint', 'Forget these searches']);
  await again.keyboard.press('ArrowDown');
  await again.keyboard.press('Enter');
  await expect.poll(() => listed(again)).toBe(complaints);
  // Escape takes away what is offered, then what was typed.
  await again.keyboard.press('Escape');
  expect(await field(again).inputValue()).toBe('');
  await again.keyboard.press('Alt+ArrowDown');
  await again.keyboard.press('ArrowUp');
  await again.keyboard.press('Enter');
  await expect.poll(() => options(again)).toEqual([]);
  await again.close();
});

test('a value that nothing has is named, finds nothing, and what was typed stays', async () => {
  const { page } = await openPopup(earshot, around);
  await page.keyboard.type('lumetra tag:unheard');
  await page.getByText('No tag called unheard.').waitFor();
  await expect.poll(() => listed(page)).toBe(0);
  expect(await field(page).inputValue()).toBe('lumetra tag:unheard');
  for (let letters = ' tag:unheard'.length; letters > 0; letters -= 1) await page.keyboard.press('Backspace');
  await expect.poll(() => listed(page)).toBeGreaterThan(0);
  await page.close();
});

test('phrases, filters and their opposites, in scripts with and without blanks', async () => {
  const { page } = await openPopup(earshot, around);
  const all = around.mentions.length;
  const found = async (text: string) => {
    await field(page).fill(text);
    await expect.poll(() => field(page).inputValue()).toBe(text);
    return page;
  };
  await found('"trade fair"');
  await expect.poll(() => listed(page)).toBe(1);
  await found('"fair trade"');
  await expect.poll(() => listed(page)).toBe(0);
  await found('author:nour');
  await expect.poll(() => listed(page)).toBe(1);
  await found('-author:nour');
  await expect.poll(() => listed(page)).toBe(all - 1);
  await found('نور');
  await expect.poll(() => listed(page)).toBe(1);
  await found('status:waiting due:late');
  await expect.poll(() => listed(page)).toBe(around.mentions.filter(({ status, dueAt }) => status === 'waiting' && dueAt !== null && dueAt < Date.now()).length);
  await page.close();
});

test('eh in the address bar finds the same, in XML that Chromium takes, and Enter opens it', async () => {
  const hostile = HOSTILE.map((text, index) => sampleMention(`x:${500 + index}`, index, 'Lumetra', { text: `Lumetra ${text}`, author: { handle: `h${index}`, name: text.slice(0, 40) }, url: `https://x.com/h/status/${500 + index}` }));
  const { page } = await openPopup(earshot, { ...around, mentions: [...around.mentions, ...hostile] });
  const background = await earshot.background();
  const offered = (text: string) =>
    background.evaluate((typed) => new Promise<{ content: string; description: string }[]>((resolve) => (globalThis as unknown as AddressBar).addressBar.onInputChanged(typed, resolve)), text);
  const enter = (text: string, disposition: string) =>
    background.evaluate(([typed, where]) => (globalThis as unknown as AddressBar).addressBar.onInputEntered(typed, where), [text, disposition] as const);

  const lines = await offered('author:nour');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ content: expect.stringMatching(/^https:\/\/x\.com\//), description: expect.stringContaining('<dim>') });
  expect((await offered('DRIVER'))[0]?.description).toMatch(/<match>driver<\/match>/i);
  for (const { description } of await offered('lumetra')) await background.evaluate((text) => (globalThis as unknown as { chrome: { omnibox: { setDefaultSuggestion(line: object): Promise<void> } } }).chrome.omnibox.setDefaultSuggestion({ description: text }), description);
  expect(await offered('tag:unheard')).toEqual([]);

  await earshot.serve(lines[0]!.content, '<title>The post</title>');
  const [post] = await Promise.all([earshot.context.waitForEvent('page'), enter(lines[0]!.content, 'newForegroundTab')]);
  await expect.poll(() => post.title()).toBe('The post');
  await post.close();
  const [full] = await Promise.all([earshot.context.waitForEvent('page'), enter('lumetra tag:complaint', 'newForegroundTab')]);
  await expect.poll(() => full.url()).toBe(`chrome-extension://${earshot.id}/dashboard.html#mentions?q=lumetra+tag%3Acomplaint`);
  await full.close();
  await page.close();
});

interface Storing {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, { recentSearches: string[] } | undefined>> } } };
}

interface AddressBar {
  addressBar: { onInputChanged(text: string, suggest: (lines: { content: string; description: string }[]) => void): void; onInputEntered(text: string, disposition: string): void };
}
