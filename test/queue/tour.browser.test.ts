import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';
import { openQueue, queueScenes } from './queue-scenes.ts';

const quiet = quietEarshot();

test('the tour stands in the queue too, is led on by a tag, and is over in every page at once', async () => {
  const page = await openQueue(quiet.earshot, queueScenes().find(({ name }) => name === 'tour')!);
  const beside = await quiet.earshot.own('sidepanel.html#queue');
  const tour = (where: Page) => where.getByRole('region', { name: 'A short tour' });
  await tour(beside).getByText('Your first mention').waitFor();
  await tour(page).getByText('Your first mention').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await tour(page).getByText('3 of 3').waitFor();
  await tour(page).getByRole('button').last().click();
  await tour(page).waitFor({ state: 'detached' });
  await tour(beside).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.matches('.mention[aria-current="true"]'))).toBe(true);
  await page.reload();
  await page.locator('.mention').first().waitFor();
  expect(await tour(page).count()).toBe(0);
  await beside.close();
  await page.close();
});
