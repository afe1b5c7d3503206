import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR_MS } from '../../lib/model/time.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { SAMPLE_TOPICS, sampleMention } from '../popup/sample-mentions.ts';
import { busyDay, listed, openQueue } from './queue-scenes.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

test('view and chips stand in the address: chosen, bookmarked, back and forward', async () => {
  const mentions = busyDay();
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions });
  const waiting = mentions.filter(({ waitingSince, snoozedUntil }) => waitingSince !== null && snoozedUntil === null);
  await expect.poll(() => listed(page)).toHaveLength(waiting.length);
  const all = await listed(page);
  await page.getByRole('link', { name: /^Due today/ }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#queue?view=due');
  await expect.poll(() => listed(page)).toEqual(['x:2001', 'x:1993140000000000001', 'x:2005']);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('group', { name: 'Tag', exact: true }).getByRole('button', { name: 'complaint' }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#queue?view=due&tag=complaint');
  await expect.poll(() => listed(page)).toEqual(['x:2001', 'x:1993140000000000001']);
  await page.getByRole('group', { name: 'Owner', exact: true }).getByRole('button', { name: 'support' }).click();
  await expect.poll(() => listed(page)).toEqual(['x:2001']);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => listed(page)).toEqual(['x:2001', 'x:1993140000000000001', 'x:2005']);
  await page.goBack();
  await expect.poll(() => listed(page)).toEqual(all);
  await page.goForward();
  await page.goForward();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#queue?view=due&tag=complaint');
  const bookmark = page.url();
  await page.close();

  const opened = await earshot.context.newPage();
  await opened.goto(bookmark);
  await expect.poll(() => listed(opened)).toEqual(['x:2001', 'x:1993140000000000001']);
  await opened.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: 'complaint' }).click();
  await expect.poll(() => listed(opened)).toHaveLength(3);
  await opened.close();
});

test('beside a page the chips combine as well: owner, priority and date, chosen and taken back', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, where: 'sidepanel.html', mentions: [
    sampleMention('x:100', 9 * HOUR_MS, 'Lumetra', { text: 'Lumetra, one' }, { owner: 'support', priority: 'high', dueAt: Date.now() - HOUR_MS }),
    sampleMention('x:101', 8 * HOUR_MS, 'Lumetra', { text: 'Lumetra, two' }, { owner: 'support', priority: 'high' }),
    sampleMention('x:102', 7 * HOUR_MS, 'Lumetra', { text: 'Lumetra, three' }, { owner: 'support', priority: 'low' }),
    sampleMention('x:103', 6 * HOUR_MS, 'Lumetra', { text: 'Lumetra, four' }, { owner: 'legal', priority: 'high' }),
    sampleMention('x:104', 5 * HOUR_MS, 'Lumetra', { text: 'Lumetra, five' }),
  ] });
  await page.setViewportSize({ width: 360, height: 760 });
  await expect.poll(() => listed(page)).toEqual(['x:100', 'x:101', 'x:102', 'x:103', 'x:104']);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const choose = (group: string, name: string) => page.getByRole('group', { name: group, exact: true }).getByRole('button', { name, exact: true }).click();
  await choose('Owner', 'support');
  await expect.poll(() => listed(page)).toEqual(['x:100', 'x:101', 'x:102']);
  await choose('Priority', 'high');
  await expect.poll(() => listed(page)).toEqual(['x:100', 'x:101']);
  await choose('Follow-up', 'late');
  await expect.poll(() => listed(page)).toEqual(['x:100']);
  await page.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: 'support' }).click();
  await page.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: 'late' }).click();
  await expect.poll(() => listed(page)).toEqual(['x:100', 'x:101', 'x:103']);
  await choose('Owner', 'nobody yet');
  await choose('Priority', 'high');
  await expect.poll(() => listed(page)).toEqual(['x:104']);
  await page.close();
});

test('each view says how many it holds, and the numbers follow', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: [...busyDay(), ...Array.from({ length: 120 }, (_, index) => sampleMention(`x:${9000 + index}`, index * 1_000, 'Novapine', { text: 'Novapine' }))] });
  const number = (name: RegExp) => page.getByRole('link', { name }).textContent();
  await expect.poll(() => number(/^Due today/)).toBe('Due today3');
  await expect.poll(() => number(/^Competitors/)).toBe('Competitors99+');
  await page.getByRole('link', { name: /^Due today/ }).click();
  await page.locator('[data-key="x:2001"]').click();
  await page.keyboard.press('e');
  await expect.poll(() => number(/^Due today/)).toBe('Due today2');
  await page.close();
});

test('a view of one’s own is saved, found in every window, renamed, moved and removed', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: busyDay(), query: '?view=mine&tag=complaint' });
  const other = await earshot.own('sidepanel.html');
  const dialog = page.getByRole('dialog', { name: 'Your views' });
  for (const name of ['Angry', 'Later']) {
    await page.getByRole('button', { name: 'Save this view, edit views' }).click();
    await dialog.getByRole('textbox', { name: 'Save what you see as' }).fill(name);
    await page.keyboard.press('Enter');
    await dialog.getByText(`Saved: ${name}`).waitFor();
    await page.keyboard.press('Escape');
    // The next one is without the tag.
    if (name === 'Angry') await page.getByRole('group', { name: 'Filters in use' }).getByRole('button', { name: 'complaint' }).click();
  }
  const names = (of: Page) => of.locator('.views .view-name').allTextContents().then((all) => all.slice(7));
  await expect.poll(() => names(page)).toEqual(['Angry', 'Later']);
  await expect.poll(() => names(other)).toEqual(['Angry', 'Later']);
  await page.getByRole('link', { name: /^Angry/ }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#queue?view=mine&tag=complaint');
  await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('Angry');
  await page.getByRole('button', { name: 'Save this view, edit views' }).click();
  await dialog.getByRole('button', { name: 'Move Angry down' }).click();
  await expect.poll(() => names(page)).toEqual(['Later', 'Angry']);
  await dialog.getByRole('textbox', { name: 'Name of the view Angry' }).fill('Upset');
  await expect.poll(() => names(page)).toEqual(['Later', 'Upset']);
  await dialog.getByRole('button', { name: 'Remove Later' }).click();
  await expect.poll(() => names(other)).toEqual(['Upset']);
  await page.close();
  await other.close();
});
