import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { mentionsIn } from '../browser/earshot.ts';
import { commentRow } from '../stories/life-page.ts';
import { faults, focused, tabTo } from '../welcome/as-a-person.ts';
import { askedOf, openSites, settingsIn, siteScenes, usualScene } from './site-scenes.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => siteScenes().find((one) => one.name === name)!;
const row = (label: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: label, exact: true }) });
const siteSwitch = (label: string) => page.getByRole('switch', { name: label, exact: true });
const open = (label: string) => page.getByRole('heading', { level: 3, name: label, exact: true }).click();

test('a site is switched on by one question for its hosts, and off by giving them back', async () => {
  page = await openSites(quiet.earshot, { name: 'nothing' });
  expect(await siteSwitch('Reddit').isChecked()).toBe(false);
  await siteSwitch('Reddit').click();
  await expect.poll(() => siteSwitch('Reddit').isChecked()).toBe(true);
  expect(await askedOf(page)).toEqual([['https://*.reddit.com/*']]);
  await page.getByRole('button', { name: 'On: ' }).click();
  expect(await row('Reddit').count()).toBe(1);
  await siteSwitch('Reddit').click();
  await expect.poll(() => row('Reddit').count()).toBe(0);
  expect(await askedOf(page)).toHaveLength(1);
});

test('a refusal is said and changes nothing', async () => {
  page = await openSites(quiet.earshot, { name: 'nothing' }, false);
  await siteSwitch('X').click();
  await row('X').getByRole('alert').waitFor();
  expect(await row('X').getByRole('alert').textContent()).toBe('Your browser did not give permission. Nothing has changed.');
  expect(await siteSwitch('X').isChecked()).toBe(false);
});

test('health, last seen, posts and mentions of 30 days stand there; opened, each kind of page says its own and why', async () => {
  page = await openSites(quiet.earshot, scene('usual'));
  expect(await row('X').locator('.site-number').allTextContents()).toEqual(['Reader Ok', 'Last seen today', 'Posts 6,530', 'Mentions 3']);
  expect(await row('Bluesky').locator('.site-number').first().textContent()).toBe('Reader Not enough seen');
  expect(await row('YouTube').locator('.site-number').first().textContent()).toBe('Reader Degraded');
  expect(await row('TikTok').locator('.site-number').count()).toBe(0);
  await open('Reddit');
  expect(await row('Reddit').getByRole('row').allTextContents()).toEqual([
    'Kind of pagePagesPostsReader',
    'threads1002,800Layout changed 28 of 48 posts could not be read.',
    'feeds601,500Ok Posts: 225, pages: 9.',
  ]);
  expect(await row('Reddit').locator('.site-more > p').first().textContent()).toMatch(/^Reads posts and comments in feeds.*Never messages/);
  await page.getByRole('button', { name: 'Needs a look: 2' }).click();
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Reddit', 'YouTube']);
});

test('a site is found by name or host', async () => {
  page = await openSites(quiet.earshot, scene('usual'));
  await page.getByRole('searchbox').fill('twitter');
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['X']);
  await page.getByRole('searchbox').fill('hacker n');
  expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(['Hacker News']);
});

test('never on a site: its hosts are given back, the switch ends it, and so does the list', async () => {
  page = await openSites(quiet.earshot, { name: 'usual', ...usualScene() });
  await open('Reddit');
  await page.getByRole('button', { name: 'Never on Reddit' }).click();
  await row('Reddit').getByText('Never, whatever is allowed').waitFor();
  expect(await siteSwitch('Reddit').isChecked()).toBe(false);
  expect((await settingsIn(page)).never).toEqual(['reddit.com']);
  await page.getByRole('button', { name: 'Take back reddit.com' }).click();
  await expect.poll(async () => (await settingsIn(page)).never).toEqual([]);
  expect(await siteSwitch('Reddit').isChecked()).toBe(false);
  // A host of any page, typed as it comes.
  await page.getByRole('textbox', { name: 'A domain' }).fill('https://www.bank.example/log-in');
  await page.getByRole('button', { name: 'Never there' }).click();
  await expect.poll(async () => (await settingsIn(page)).never).toEqual(['www.bank.example']);
});

test('hosts that were allowed one by one are listed with what reads there, and given back', async () => {
  page = await openSites(quiet.earshot, scene('full'));
  const hosts = page.getByRole('region', { name: 'Hosts you allowed one by one' }).getByRole('listitem');
  expect(await hosts.locator('.place-name, .place-said').allTextContents()).toEqual(['board.quillwort.example', 'runs on XenForo', 'community.novapine.example', 'runs on NodeBB', 'lampreviews.example', 'read as any page']);
  await page.getByRole('button', { name: 'Give back lampreviews.example' }).click();
  await expect.poll(() => hosts.count()).toBe(2);
  await page.getByRole('button', { name: 'Never on board.quillwort.example' }).click();
  await expect.poll(() => hosts.count()).toBe(1);
  expect((await settingsIn(page)).never).toContain('board.quillwort.example');
});

test('pause for an hour, and go on', async () => {
  page = await openSites(quiet.earshot, scene('usual'));
  await page.getByRole('button', { name: 'Pause for an hour' }).click();
  await page.getByText('Earshot is paused').waitFor();
  const { pausedUntil } = await settingsIn(page);
  expect(pausedUntil! - Date.now()).toBeGreaterThan(59 * 60_000);
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(async () => (await settingsIn(page)).pausedUntil).toBeNull();
});

test('LinkedIn says what it thinks of extensions and is offered gently: no question, on only when asked; ending it asks', async () => {
  page = await openSites(quiet.earshot, { name: 'nothing' });
  await row('LinkedIn').getByText('LinkedIn dislikes extensions').waitFor();
  await row('LinkedIn').getByRole('checkbox', { name: 'Gentle mode' }).click();
  await expect.poll(() => siteSwitch('LinkedIn').isChecked()).toBe(true);
  expect([(await settingsIn(page)).gentle, await askedOf(page)]).toEqual([['linkedin'], []]);
  await row('LinkedIn').getByText('Only when you').waitFor();
  await row('LinkedIn').getByRole('checkbox', { name: 'Gentle mode' }).click();
  await expect.poll(() => askedOf(page)).toEqual([['https://*.linkedin.com/*']]);
  await expect.poll(async () => (await settingsIn(page)).gentle).toEqual([]);
  expect(await siteSwitch('LinkedIn').isChecked()).toBe(true);
});

test('by keyboard alone: each control is reached and does what it says', async () => {
  page = await openSites(quiet.earshot, scene('full'));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('reddit');
  for (const name of ['All: ', 'On: ', 'Needs a look: ']) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(name);
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('switch');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const name of ['Gentle mode', 'Report of a page of Reddit…', 'Never on Reddit', 'Give back board.quillwort.example', 'Never on board.quillwort.example', 'Take back bank.example', 'A domain', 'Never there']) await tabTo(page, name);
  await page.getByRole('searchbox').focus();
  await tabTo(page, 'Never on Reddit');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settingsIn(page)).never).toContain('reddit.com');
});

describe('with a page that is open', () => {
  const THREAD = 'https://news.ycombinator.com/item?id=61';
  const thread = `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody>${commentRow(610, 'Words that nobody else may see')}</tbody></table></td></tr></table></body></html>`;

  test('its report is shown before it is copied, and holds nothing of what was said', async () => {
    await quiet.earshot.serve(THREAD, thread);
    page = await openSites(quiet.earshot, { name: 'nothing' });
    await open('Hacker News');
    await page.getByRole('button', { name: 'Report of a page of Hacker News…' }).click();
    await page.getByText('Open a page of Hacker News in another tab first.').waitFor();
    const tab = await quiet.earshot.open(THREAD);
    await page.bringToFront();
    await page.getByRole('button', { name: 'Report of a page of Hacker News…' }).click();
    const text = await page.getByRole('textbox', { name: 'The report' }).inputValue();
    expect(text).toMatch(/^Earshot report: names in the markup, no text of the page\nsite: hackernews · kind of page: thread · reader: \d+\nsettled: yes · posts found: 1, understood: 1/);
    expect(text).toContain('tr [id] ◆ post');
    expect(text).not.toMatch(/nobody|mara|610|ycombinator/i);
    await page.getByRole('button', { name: 'Copy the report' }).click();
    await page.getByText('Copied.').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('textbox', { name: 'A domain' }).focus();
    await page.keyboard.press('Control+V');
    expect(await page.getByRole('textbox', { name: 'A domain' }).inputValue()).toMatch(/^Earshot report/);
    expect(await mentionsIn(page)).toEqual([]);
    await tab.close();
  });
});
