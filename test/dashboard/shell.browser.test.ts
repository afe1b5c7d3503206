import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { faults, focused } from '../welcome/as-a-person.ts';
import { openScene, topicScenes } from './topic-scenes.ts';
import { quietEarshot } from './quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
const usual = topicScenes().find(({ name }) => name === 'list')!;
afterEach(() => page.close());

const heading = () => page.getByRole('heading', { level: 1 }).textContent();
const where = () => new URL(page.url()).hash;

test('one window: links, back and forward lead through the screens, and each says where one is', async () => {
  page = await openScene(quiet.earshot, usual);
  await expect.poll(() => page.title()).toBe('Topics · Earshot');
  await page.getByRole('link', { name: 'Sites' }).click();
  await expect.poll(heading).toBe('Sites');
  await expect.poll(() => page.title()).toBe('Sites · Earshot');
  expect(await page.getByRole('link', { name: 'Sites' }).getAttribute('aria-current')).toBe('page');
  await page.goBack();
  await page.getByRole('link', { name: 'Edit Lumetra' }).click();
  await expect.poll(heading).toBe('Edit Lumetra');
  await page.goBack();
  await expect.poll(heading).toBe('Your topics');
  await page.goForward();
  await expect.poll(heading).toBe('Edit Lumetra');
  expect(where()).toBe('#topics/lumetra');
});

test('by keyboard: past the navigation with one press, and g with a letter to any screen, but not out of a field', async () => {
  page = await openScene(quiet.earshot, usual);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Skip to the content');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect.poll(heading).toBe('Sites');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('gt');
  expect(where()).toBe('#sites');
  expect(await page.getByRole('searchbox').inputValue()).toBe('gt');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect.poll(heading).toBe('Your topics');
  await expect.poll(() => focused(page)).toBe('Your topics');
});

// Each is the heaviest part of its screen: charts of the digest, a person’s months, a table, a calendar, what reads files.
test('charts and heavy views are loaded when they are opened, and not before', async () => {
  page = await openScene(quiet.earshot, usual);
  const scripts = new Set<string>();
  page.on('request', (request) => scripts.add(request.url()));
  await page.reload();
  await expect.poll(heading).toBe('Your topics');
  const loaded = (script: string) => [...scripts].some((address) => address.includes(`/chunks/${script}-`));
  expect(loaded('TopicsScreen')).toBe(true);
  for (const [screen, script] of [
    ['mentions', 'MentionsScreen'],
    ['board', 'BoardScreen'],
    ['calendar', 'CalendarScreen'],
    ['people', 'PeopleScreen'],
    ['people/x:mara', 'PersonPage'],
    ['digest', 'DigestScreen'],
    ['import', 'ImportScreen'],
    ['backup', 'BackupScreen'],
    ['ledger', 'LedgerScreen'],
  ] as const) {
    expect(loaded(script), screen).toBe(false);
    await page.evaluate((place) => {
      location.hash = place;
    }, screen);
    await expect.poll(() => loaded(script), { message: screen }).toBe(true);
  }
});

test('in a narrow window the navigation is folded away behind a button', async () => {
  page = await openScene(quiet.earshot, usual);
  await page.setViewportSize({ width: 380, height: 700 });
  const sites = page.getByRole('link', { name: 'Sites' });
  expect(await sites.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Topics' }).click();
  await sites.waitFor();
  expect(await faults(page)).toEqual([]);
  await page.setViewportSize({ width: 380, height: 700 });
  await sites.click();
  await expect.poll(heading).toBe('Sites');
  expect(await sites.isVisible()).toBe(false);
});
