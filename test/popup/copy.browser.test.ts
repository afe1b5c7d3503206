import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { tabTo } from '../welcome/as-a-person.ts';
import { openPopup } from './open-popup.ts';
import { HOSTILE, SAMPLE_TOPICS, sampleMention, sampleMentions } from './sample-mentions.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
  await earshot.serve('https://mail.example/', '<!doctype html><title>Mail</title><textarea></textarea><div contenteditable></div>');
});
afterAll(() => earshot.close());

/** What a page of the web gets when it is pasted into a field for text, and into one for formatted text. */
async function pasted(): Promise<{ text: string; html: string }> {
  const page = await earshot.open('https://mail.example/');
  for (const field of ['textarea', '[contenteditable]']) {
    await page.locator(field).focus();
    await page.keyboard.press('Control+V');
  }
  const found = { text: await page.locator('textarea').inputValue(), html: await page.locator('[contenteditable]').innerHTML() };
  await page.close();
  return found;
}

const said = (page: Page) => page.getByRole('group', { name: 'Copy as' }).getByRole('status').textContent();

test('c copies by keyboard alone: the first time the format is chosen, from then on one press is enough', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: 'https://x.com/home' });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await page.getByRole('group', { name: 'Copy as' }).waitFor();
  // A number is a format while these are offered, not a tag.
  await page.keyboard.press('2');
  await expect.poll(() => said(page)).toBe('Copied: Markdown');
  expect((await pasted()).text).toMatch(/^\*\*Amara Osei\*\* · \(@amarao\\_makes\) · X · .*\n\n> Day three without sync on my Lumetra desk lamp\..* 🙃\n\n<https:\/\/x\.com\/i\/status\/1993177247822516587>$/);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect.poll(() => said(page)).toBe('Copied: Markdown');
  expect((await pasted()).text).toMatch(/^\*\*@desk\\_goblin\\_42\*\* · Reddit/);
  await page.bringToFront();

  // In another format, with what was decided; then right to left.
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  await expect.poll(() => said(page)).toBe('Copied: Markdown');
  await page.keyboard.press('3');
  await expect.poll(() => said(page)).toBe('Copied: Mail');
  await tabTo(page, 'with status and tags');
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByRole('checkbox', { name: 'with status and tags' }).isChecked()).toBe(true);
  const { text, html } = await pasted();
  expect(text).toMatch(/^\u2068نور الهادي\u2069 · \u2068\(@nour_designs\)\u2069 · \u2068X\u2069 · .*\n> جربت مصباح لوميترا أسبوعًا كاملًا: .* 😔 هل من حل؟\nhttps:\/\/x\.com\/.*\nStatus: Waiting · Tags: complaint$/);
  expect(html).toContain('<bdi>نور الهادي</bdi>');
  expect(html).toMatch(/<blockquote[^>]*><p dir="auto"[^>]*>جربت مصباح/);
  await page.bringToFront();

  // What was open is closed, and a number is a tag again.
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await expect.poll(() => page.getByRole('group', { name: 'Copy as' }).count()).toBe(0);
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('complaint');
  expect(faults).toEqual([]);
  await page.close();
});

test('those that are selected are copied together, in their order', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, settings: { copyFormat: 'plain' } });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+J');
  await page.keyboard.press('Shift+K');
  await page.keyboard.press('Shift+K');
  await page.keyboard.press('c');
  await expect.poll(() => said(page)).toBe('Copied 2 mentions: Plain text');
  const { text } = await pasted();
  expect(text.split('\n').filter((line) => !line.startsWith('>')).map((line) => line.split(' · ')[0])).toEqual(['Amara Osei', 'https://x.com/i/status/1993177247822516587', '', '———', '', '@desk_goblin_42', 'https://www.reddit.com/r/homeoffice/comments/1abcd/lamp/kx81b2/']);
  expect(faults).toEqual([]);
  await page.close();
});

test('where the browser knows no way to write formatted text by itself, it is copied as by hand', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS });
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'ClipboardItem'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await page.getByRole('group', { name: 'Copy as' }).waitFor();
  await page.keyboard.press('3');
  await expect.poll(() => said(page)).toBe('Copied: Mail');
  const { text, html } = await pasted();
  expect(text).toMatch(/^Amara Osei · \(@amarao_makes\) · X · /);
  expect(html).toContain('<bdi>Amara Osei</bdi>');
  expect(faults).toEqual([]);
  await page.close();
});

test('a hostile post is pasted as text, whatever the format', async () => {
  const { page, faults } = await openPopup(earshot, { mentions: [sampleMention('x:1', 1_000, 'Lumetra', { text: HOSTILE.join('\n'), title: HOSTILE[0], author: { name: HOSTILE[2], handle: 'x' } })], topics: SAMPLE_TOPICS, settings: { copyFormat: 'slack' } });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('c');
  await expect.poll(() => said(page)).toBe('Copied: Slack');
  const { text, html } = await pasted();
  expect(text).toContain('&lt;script&gt;globalThis.ran = true&lt;/script&gt;');
  expect(html).not.toMatch(/<(?:img|script|svg|style|iframe)|<a href="javascript/);
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect([faults, earshot.refused]).toEqual([[], []]);
  await page.close();
});
