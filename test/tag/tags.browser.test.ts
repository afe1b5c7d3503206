import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { mentionsIn } from '../browser/earshot.ts';
import { openPopup } from '../popup/open-popup.ts';
import { SAMPLE_TOPICS, sampleMentions } from '../popup/sample-mentions.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { openTags, tag } from './tag-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

/** Key, name and count of every tag, as the page lists them. */
const rows = () => page.locator('.tag').evaluateAll((items) => items.map((item) => `${item.querySelector('select')?.value === '' ? '–' : Number(item.querySelector('select')?.value) + 1} ${item.querySelector('bdi')?.textContent} ${Number.parseInt(item.querySelector('.tag-count')?.textContent ?? '', 10)}`));
const tagsOf = async () => Object.fromEntries((await mentionsIn(page)).filter(({ tags }) => tags.length > 0).map(({ key, tags }) => [key, tags]));

test('by keyboard alone: renamed, merged after a question, coloured, removed, and all of it taken back', async () => {
  page = await openTags(quiet.earshot, { mentions: sampleMentions() });
  const { keyboard } = page;
  const before = await tagsOf();
  const first = ['1 complaint 1', '2 lead 1', '3 localisation 1', '4 praise 2', '5 review 1', '6 question 0'];
  await expect.poll(rows).toEqual(first);

  await tabTo(page, 'Edit praise');
  await keyboard.press('Enter');
  expect(await focused(page)).toBe('Name');
  await keyboard.type('Kind words');
  await keyboard.press('Enter');
  await expect.poll(rows).toContain('5 review 1');
  await expect.poll(async () => (await rows()).some((row) => row.includes('Kind words 2'))).toBe(true);
  await page.getByRole('status').filter({ hasText: 'Renamed the tag praise to Kind words' }).waitFor();
  expect((await tagsOf())['youtube:UgxSample1']).toEqual(['Kind words', 'localisation']);

  // Onto one that exists: asked first.
  await tabTo(page, 'Edit Kind words');
  await keyboard.press('Enter');
  await keyboard.type('lead');
  await keyboard.press('Enter');
  await page.getByText('The tag lead is there already. Make Kind words one with it, on 2 mentions?').waitFor();
  expect(await focused(page)).toBe('Make them one');
  await keyboard.press('Enter');
  await expect.poll(async () => (await rows()).some((row) => row.includes('lead 2'))).toBe(true);
  expect((await tagsOf())['hackernews:44120001']).toEqual(['lead']);
  await tabTo(page, 'Undo');
  await keyboard.press('Enter');
  await expect.poll(async () => (await tagsOf())['hackernews:44120001']).toEqual(['Kind words', 'lead']);
  await page.getByRole('status').filter({ hasText: 'Undone: Renamed the tag Kind words to lead' }).waitFor();

  // A colour of its own, at once.
  await tabTo(page, 'Edit complaint');
  await keyboard.press('Enter');
  await tabTo(page, 'no colour');
  for (let presses = 0; presses < 4; presses += 1) await keyboard.press('ArrowRight');
  await expect.poll(() => page.locator('.tag[data-tag="complaint"] .tag-name .dot').getAttribute('data-color')).toBe('red');
  await tabTo(page, 'Cancel');
  await keyboard.press('Enter');
  expect(await focused(page)).toBe('Edit complaint');

  await tabTo(page, 'Remove review');
  await keyboard.press('Enter');
  await expect.poll(async () => (await rows()).some((row) => row.includes('review'))).toBe(false);
  expect((await tagsOf())['web:lampreviews.example/9981']).toBeUndefined();

  // z takes back one action after the other, to the first.
  for (let left = 8; left > 0 && JSON.stringify(await tagsOf()) !== JSON.stringify(before); left -= 1) {
    const now = JSON.stringify([await tagsOf(), await page.locator('.tags').innerHTML()]);
    await keyboard.press('z');
    await expect.poll(async () => JSON.stringify([await tagsOf(), await page.locator('.tags').innerHTML()])).not.toBe(now);
  }
  expect(await tagsOf()).toEqual(before);
  await expect.poll(rows).toEqual(first);
});

test('a key is chosen once and is the same in the popup, which follows at once; back to last use by one button', async () => {
  const popup = await openPopup(quiet.earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: 'https://x.com/home' });
  const numbered = () => popup.page.locator('.mention[aria-current="true"] .tag-bar .chip-text').allTextContents();
  await expect.poll(numbered).toEqual(['1complaint', '2lead', '3localisation', '4praise', '5review', '6question']);

  page = await quiet.earshot.own('dashboard.html#tags');
  await page.getByRole('heading', { level: 1, name: 'Tags' }).waitFor();
  await tabTo(page, 'Key of praise');
  await page.keyboard.press('1');
  await expect.poll(rows).toEqual(['1 praise 2', '2 complaint 1', '3 lead 1', '4 localisation 1', '5 review 1', '6 question 0']);
  expect(await focused(page)).toBe('Key of praise');
  await expect.poll(numbered).toEqual(['1praise', '2complaint', '3lead', '4localisation', '5review', '6question']);
  await popup.page.bringToFront();
  await popup.page.keyboard.press('ArrowDown');
  await popup.page.keyboard.press('1');
  await expect.poll(async () => (await tagsOf())['x:1993177247822516587']).toEqual(['praise']);

  await page.bringToFront();
  await tabTo(page, 'Keys by last use');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await rows())[0]).toBe('1 complaint 1');
  await expect.poll(async () => (await numbered())[0]).toBe('1complaint');
  expect(popup.faults).toEqual([]);
  await popup.page.close();
});

test('by name, the tag that was used last is offered first', async () => {
  const popup = await openPopup(quiet.earshot, { mentions: sampleMentions(), topics: SAMPLE_TOPICS, address: 'https://x.com/home' });
  page = popup.page;
  // Which key is which tag is seen before it is pressed.
  await page.locator('.mention[aria-current="true"] .tag-bar .chip-text').nth(4).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('5');
  await expect.poll(async () => (await tagsOf())['x:1993177247822516587']).toEqual(['review']);
  await page.keyboard.press('t');
  await expect.poll(() => page.locator('datalist option').evaluateAll((options) => options.slice(0, 2).map((option) => (option as HTMLOptionElement).value))).toEqual(['review', 'complaint']);
  expect(popup.faults).toEqual([]);
});

test('a renamed tag is followed by the view of complaints', async () => {
  page = await openTags(quiet.earshot, { mentions: sampleMentions() });
  await page.getByRole('button', { name: 'Edit complaint' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Trouble');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await tagsOf())['x:1993140000000000001']).toEqual(['Trouble']);
  await page.goto(`chrome-extension://${quiet.earshot.id}/dashboard.html#queue?view=complaints`);
  await expect.poll(() => page.locator('.mention').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-key')))).toEqual(['x:1993140000000000001']);
});

test('names of any script, and hostile ones, are text', async () => {
  page = await openTags(quiet.earshot, { tags: [tag('<img src=x onerror=alert(1)>', { position: 0 }), tag('جودة', { position: 1, color: 'teal' })] });
  expect(await rows()).toEqual(['1 <img src=x onerror=alert(1)> 0', '2 جودة 0', '3 complaint 0', '4 praise 0', '5 question 0']);
});
