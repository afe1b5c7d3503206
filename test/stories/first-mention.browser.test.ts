import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { faults, focused, tabTo } from '../welcome/as-a-person.ts';

const FRONT_PAGE = readFileSync(join(import.meta.dirname, '../sites/hackernews/front.html'), 'utf8');

let earshot: Earshot;

beforeEach(async () => {
  earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
  await earshot.serve('https://news.ycombinator.com/', FRONT_PAGE);
});

afterEach(() => earshot.close());

test('from install to the first tagged mention by keyboard alone, each step said where one stands', async () => {
  const welcome = await welcomePage();
  await welcome.keyboard.type('Novapine');
  await tabTo(welcome, 'Start listening');
  await welcome.keyboard.press('Enter');
  await welcome.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
  expect(await stepsDone(welcome)).toEqual([false, false, false]);

  const opened = earshot.context.waitForEvent('page');
  await tabTo(welcome, 'Open Hacker News');
  await welcome.keyboard.press('Enter');
  await (await opened).getByText('Who has moved from Novapine').waitFor();
  await welcome.getByText('Heard on Hacker News: “Ask HN: Who has moved from Novapine').waitFor();
  expect(await stepsDone(welcome)).toEqual([true, true, false]);
  expect(await faults(welcome)).toEqual([]);

  // The keys that open the popup are the browser's; what they open is opened here.
  const popup = await earshot.own('popup.html');
  const tour = popup.getByRole('region', { name: 'A short tour' });
  await tour.getByRole('heading', { name: 'Your first mention' }).waitFor();
  // It takes no focus: that is where something is looked up.
  expect(await popup.evaluate(() => document.activeElement?.closest('.search') !== null)).toBe(true);
  await popup.getByRole('button', { name: 'complaint' }).first().waitFor();
  await popup.keyboard.press('ArrowDown');
  await expect.poll(() => popup.evaluate(() => document.activeElement?.closest('.mention') !== null)).toBe(true);
  await popup.keyboard.press('1');
  await tour.getByRole('heading', { name: 'Do not let go of it' }).waitFor();
  expect((await mentionsIn(popup)).flatMap(({ tags }) => tags)).toEqual(['complaint']);
  await welcome.getByText('Tagged: complaint.').waitFor();
  expect(await stepsDone(welcome)).toEqual([true, true, true]);

  // A popup is as wide as it says, whatever the window.
  expect((await faults(popup)).filter((fault) => !fault.endsWith('380 px wide'))).toEqual([]);
  await tabBackTo(popup, 'Done');
  await popup.keyboard.press('Enter');
  await tour.waitFor({ state: 'detached' });
  expect(await popup.evaluate(() => document.activeElement?.closest('.mention') !== null)).toBe(true);

  // Undone, there is a mention without a tag again; the tour stays over.
  await popup.keyboard.press('z');
  await welcome.getByText('Press 1 to tag it').waitFor();
  expect(await withoutTour(popup)).toBe(true);
});

test('the tour is gone through by its buttons, or skipped by Escape for good', async () => {
  const welcome = await welcomePage();
  await welcome.keyboard.type('Novapine');
  await tabTo(welcome, 'Start listening');
  await welcome.keyboard.press('Enter');
  await welcome.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
  await earshot.open('https://news.ycombinator.com/');
  await welcome.getByText('Heard on Hacker News').waitFor();

  const popup = await earshot.own('popup.html');
  const tour = popup.getByRole('region', { name: 'A short tour' });
  await tabTo(popup, 'Next');
  await popup.keyboard.press('Enter');
  await tour.getByRole('heading', { name: 'Say what it is' }).waitFor();
  expect(await focused(popup)).toBe('Next');
  // Left in the middle, it is there again.
  await popup.reload();
  await tour.getByRole('heading', { name: 'Your first mention' }).waitFor();
  await tabTo(popup, 'Skip the tour');
  await popup.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });
  expect(await withoutTour(popup)).toBe(true);
});

/** The page that the install opened. */
async function welcomePage(): Promise<Page> {
  const isWelcome = (candidate: Page) => candidate.url().endsWith('/welcome.html');
  const page = earshot.context.pages().find(isWelcome) ?? (await earshot.context.waitForEvent('page', { predicate: async (candidate) => candidate.waitForURL('**/welcome.html').then(() => true) }));
  await page.bringToFront();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

function stepsDone(welcome: Page): Promise<boolean[]> {
  return welcome.locator('.first-step').evaluateAll((steps) => steps.map((step) => step.getAttribute('data-done') === 'true'));
}

async function tabBackTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40 && (await focused(page)) !== name; presses += 1) await page.keyboard.press('Shift+Tab');
  expect(await focused(page)).toBe(name);
}

/** It is kept that the tour is over, and the list that is opened anew comes without one. */
async function withoutTour(popup: Page): Promise<boolean> {
  await expect.poll(() => isOver(popup)).toBe(true);
  await popup.reload();
  await popup.locator('.mention').first().waitFor();
  return (await popup.locator('.tour').count()) === 0;
}

function isOver(popup: Page): Promise<boolean> {
  return popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<{ settings?: { toured?: boolean } }> } } } }).chrome;
    return (await storage.local.get('settings')).settings?.toured === true;
  });
}
