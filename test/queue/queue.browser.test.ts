import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { SAMPLE_TOPICS, sampleMention } from '../popup/sample-mentions.ts';
import { busyDay, listed, openQueue } from './queue-scenes.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

const current = (page: Page) => page.locator('.queue .mention[aria-current="true"]').getAttribute('data-key');
const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.closest('.mention')?.getAttribute('data-key') ?? null);
const kept = async (page: Page, key: string): Promise<Mention> => (await mentionsIn(page)).find((mention) => mention.key === key)!;
/** Twenty people, the first of whom has waited longest. */
const twenty = () => Array.from({ length: 20 }, (_, index) => sampleMention(`x:${100 + index}`, (40 - index) * HOUR_MS, 'Lumetra', { text: `Lumetra question ${index}`, author: { handle: `person_${index}` } }));
const keysOf = (count: number, from = 100) => Array.from({ length: count }, (_, index) => `x:${from + index}`);

test('who has waited longest comes first, whoever it is; sleepers and what is settled do not wait', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: busyDay() });
  const expected = (await mentionsIn(page))
    .filter(({ status, snoozedUntil }) => (status === 'new' || status === 'todo') && snoozedUntil === null)
    .sort((a, b) => (a.post.publishedAt ?? a.firstSeenAt) - (b.post.publishedAt ?? b.firstSeenAt))
    .map(({ key }) => key);
  expect(await listed(page)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(8);
  await page.close();
});

test('twenty mentions in at most sixty keys, without a mouse, and never a moment without focus', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty() });
  const said: string[] = [];
  await page.exposeFunction('hear', (text: string) => said.push(text));
  await page.evaluate(() => {
    const region = document.querySelector('.toast-place [role="status"]')!;
    new MutationObserver(() => region.textContent && (globalThis as unknown as { hear(text: string): void }).hear(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true });
  });
  let presses = 0;
  const press = async (key: string) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  // From the address bar, as one comes: Tab is no key of ours, so it is counted too.
  await press('j');
  await press('k');
  for (const [index, key] of keysOf(20).entries()) {
    expect(await hasFocus(page)).toBe(key);
    if (index % 5 === 4) {
      await press('x');
    } else if (index % 5 === 3) {
      await press('p');
      await press('w');
    } else {
      await press(index % 2 === 0 ? '1' : '2');
      await press(index % 5 === 0 ? 'r' : 'e');
    }
  }
  expect(presses).toBeLessThanOrEqual(60);
  await page.getByText('Nobody waits').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expect.poll(async () => (await mentionsIn(page)).filter(({ status }) => status === 'new')).toEqual([]);
  const all = await mentionsIn(page);
  expect(all.filter(({ status }) => status === 'ignored')).toHaveLength(4);
  expect(all.filter(({ priority, status }) => priority === 'high' && status === 'waiting')).toHaveLength(4);
  expect(all.filter(({ repliedAt }) => repliedAt !== null)).toHaveLength(4);
  expect(all.filter(({ tags }) => tags.length > 0)).toHaveLength(12);
  expect(said).toEqual(expect.arrayContaining(['Marked: replied, their turn', 'Marked: Ignored', 'Priority: high']));
  console.log(`twenty mentions: ${presses} keys`);
  await page.close();
});

test('a key that comes before the store has answered is for the next mention', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty() });
  await page.locator('[data-key="x:100"]').click();
  // In one go: no frame between them.
  await page.evaluate(() => {
    for (let count = 0; count < 5; count += 1) (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, cancelable: true }));
  });
  await page.waitForFunction(() => document.querySelectorAll('.queue .mention').length < 20);
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('e');
  await expect.poll(async () => (await mentionsIn(page)).filter(({ status }) => status === 'done').map(({ key }) => key).sort()).toEqual(keysOf(5));
  await page.close();
});

test('what is moved to is unfolded in sight, down the list and up again', async () => {
  const long = 'Lumetra went dark again, and nobody told us why. '.repeat(12);
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty().map((row, index) => (index % 2 === 0 ? row : { ...row, post: { ...row.post, text: long } })) });
  await page.setViewportSize({ width: 900, height: 640 });
  await page.locator('[data-key="x:100"] .mention-author').click();
  const inSight = () =>
    page.locator('.queue .mention[aria-current="true"][data-folded="false"]:has(.actions)').evaluateAll((cards) => cards.map((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return top >= -1 && bottom <= innerHeight + 1;
    }));
  for (const [key, from, step] of [['j', 101, 1], ['k', 109, -1]] as const) {
    for (let count = 0; count < 10; count += 1) {
      await page.keyboard.press(key);
      await expect.poll(() => current(page)).toBe(`x:${from + count * step}`);
      await expect.poll(inSight).toEqual([true]);
    }
  }
  await page.close();
});

test('a card that is pressed stays below the pointer while the one above it folds', async () => {
  const long = 'Lumetra went dark again, and nobody told us why. '.repeat(12);
  const page = await openQueue(earshot, { where: 'sidepanel.html', topics: SAMPLE_TOPICS, mentions: twenty().map((row, index) => (index % 2 === 0 ? row : { ...row, post: { ...row.post, text: long } })) });
  await page.setViewportSize({ width: 360, height: 700 });
  for (const key of ['x:103', 'x:106', 'x:112', 'x:110']) {
    const card = page.locator(`[data-key="${key}"]`);
    await card.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const top = () => card.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await card.evaluate((element) => element.querySelector<HTMLElement>('.mention-author')?.click());
    await card.locator('.actions').waitFor();
    await expect.poll(async () => Math.abs((await top()) - before), { message: key }).toBeLessThan(2);
  }
  await page.close();
});

test('shift selects, one action is for all, and undo takes it back whole', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty() });
  await page.locator('[data-key="x:102"]').click();
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Shift+J');
  await page.getByText('5 selected', { exact: true }).waitFor();
  await expect.poll(() => page.getByRole('article', { name: /^Selected:/ }).count()).toBe(5);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('article', { name: /^Selected:/ }).count()).toBe(0);
  for (let count = 0; count < 4; count += 1) await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('1');
  await page.getByText('Tagged: complaint · 5 mentions').first().waitFor();
  await page.keyboard.press('e');
  await page.getByText('Marked: Done · 5 mentions').first().waitFor();
  expect(await listed(page)).toEqual([...keysOf(2), ...keysOf(13, 107)]);
  expect(await current(page)).toBe('x:107');
  expect(await hasFocus(page)).toBe('x:107');
  await page.keyboard.press('z');
  await expect.poll(() => listed(page)).toEqual(keysOf(20));
  await page.keyboard.press('z');
  await expect.poll(async () => (await mentionsIn(page)).filter(({ tags }) => tags.length > 0)).toEqual([]);
  await page.close();
});

test('boxes pick, the bar acts on all of them, and what leaves the list leaves the focus in it', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty() });
  const [first, second, third] = keysOf(3);
  const bar = page.getByRole('group', { name: 'Selected mentions' });
  await page.locator(`[data-key="${first!}"]`).getByRole('checkbox').click();
  await page.locator(`[data-key="${third!}"]`).getByRole('checkbox').click();
  await page.getByText('2 selected', { exact: true }).waitFor();
  expect(await current(page)).toBe(third);
  await bar.getByRole('button', { name: 'Done' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await mentionsIn(page)).filter(({ status }) => status === 'done').map(({ key }) => key).toSorted()).toEqual([first!, third!].toSorted());
  await bar.waitFor({ state: 'detached' });
  expect((await listed(page))[0]).toBe(second);
  await expect.poll(() => hasFocus(page)).toBe(await current(page));
  await page.keyboard.press('z');
  await expect.poll(() => listed(page)).toEqual(keysOf(20));
  await page.close();
});

test('undo, one by one and in bulk, after the browser was closed and opened again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-undo-'));
  const first = await launchEarshot({ profile });
  const page = await openQueue(first, { topics: SAMPLE_TOPICS, mentions: twenty() });
  await page.locator('[data-key="x:100"]').click();
  for (let count = 0; count < 11; count += 1) await page.keyboard.press('Shift+J');
  await page.keyboard.press('e');
  await page.getByText('Marked: Done · 12 mentions').first().waitFor();
  await page.keyboard.press('x');
  await page.getByText('Marked: Ignored').first().waitFor();
  await first.context.close();

  // The build lies where it lay: the same extension, its store with it.
  const again = await launchEarshot({ profile, folder: first.folder });
  const later = await again.own('dashboard.html');
  await expect.poll(() => listed(later)).toEqual(keysOf(7, 113));
  await later.keyboard.press('z');
  await later.getByText('Undone: Marked: Ignored').first().waitFor();
  await later.keyboard.press('z');
  await later.getByText('Undone: Marked: Done · 12 mentions').first().waitFor();
  await expect.poll(() => listed(later)).toEqual(keysOf(20));
  await later.keyboard.press('z');
  await later.getByText('Nothing to undo').first().waitFor();
  await again.close();
  rmSync(profile, { recursive: true, force: true });
});

test('a panel, the popup and the full page open at once: what one does the others show, and no edit loses another’s', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty() });
  const panel = await earshot.own('sidepanel.html');
  const popup = await earshot.own('popup.html');
  await expect.poll(() => listed(panel)).toEqual(keysOf(20));
  await page.locator('[data-key="x:105"]').click();
  await panel.locator('[data-key="x:105"]').click();
  await popup.locator('[data-key="x:105"]').click();
  await popup.keyboard.press('n');
  await popup.locator('textarea:focus').waitFor();
  // At the same time: a tag here, a priority there, a note in a third window.
  await Promise.all([page.keyboard.press('1'), panel.keyboard.press('p'), popup.keyboard.type('call her')]);
  await expect.poll(() => kept(page, 'x:105')).toMatchObject({ tags: ['complaint'], priority: 'high', note: 'call her', status: 'new' });
  await expect.poll(() => panel.locator('[data-key="x:105"] textarea').inputValue()).toBe('call her');
  await expect.poll(() => page.locator('[data-key="x:105"]').getByRole('button', { name: 'Priority: high' }).count()).toBe(1);
  // Done in one, gone in the other; the one that was current there is followed by the next.
  await panel.keyboard.press('e');
  await expect.poll(() => listed(page)).not.toContain('x:105');
  await expect.poll(() => current(page)).toBe('x:106');
  await expect.poll(() => popup.locator('[data-key="x:105"]').getAttribute('data-status')).toBe('done');
  for (const one of [page, panel, popup]) await one.close();
});

test('what a screen reader meets: landmarks, names, and each mention by who and when', async () => {
  const page = await openQueue(earshot, { topics: SAMPLE_TOPICS, mentions: twenty().slice(0, 2) });
  await page.locator('[data-key="x:100"]').click();
  const tree = await page.getByRole('main').ariaSnapshot();
  for (const line of [
    /heading "Waiting for us/,
    /navigation "Views of the queue"/,
    /link "Mine to answer/,
    /button "Filter"/,
    /region "Queue"/,
    /article "@person_0/,
    /group "Tags"/,
    /button "1?\s?complaint"/,
    /group "Status"/,
    /button "Done/,
    /status/,
  ]) {
    expect(tree).toMatch(line);
  }
  await page.close();
});
