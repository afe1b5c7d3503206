import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import { parse } from '../../lib/query/parse.ts';
import { type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { faults, focused, tabTo } from './as-a-person.ts';

const FRONT_PAGE = readFileSync(join(import.meta.dirname, '../sites/hackernews/front.html'), 'utf8');

let earshot: Earshot;
let page: Page;
let clicks: number;

afterEach(() => earshot.close());

describe('with the hosts granted', () => {
  beforeEach(async () => {
    earshot = await launchEarshot();
    page = await welcomePage();
  });

  test('from install to the first mention: the page is there, the name is typed, two clicks of ours and the browser’s one', async () => {
    await earshot.serve('https://news.ycombinator.com/', FRONT_PAGE);
    // The page opened by itself and waits for the name: nothing has been clicked.
    expect(await focused(page)).toBe('Brand name');
    await page.keyboard.type('Novapine');
    expect(await chips()).toEqual({ Novapine: true, '@novapine': true, '#novapine': true, 'novapine.com': true });
    expect(await marks()).toEqual(['Novapine', '@novapine', '#novapine', 'novapine.com']);
    await click(page.getByRole('button', { name: 'Start listening' }));
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
    const opened = earshot.context.waitForEvent('page');
    await click(page.getByRole('button', { name: 'Open Hacker News' }));
    await (await opened).getByText('Who has moved from Novapine').waitFor();
    await expect.poll(async () => (await mentionsIn(page)).map(({ post }) => post.key), { timeout: 20_000 }).toContain('hackernews:9000002');
    const browsersOwnQuestion = 1;
    expect(clicks + browsersOwnQuestion).toBe(3);
    expect(earshot.refused).toEqual([]);
  });

  test('the topic is stored as it was chosen: a term off, one of one’s own, one typed twice', async () => {
    await page.getByLabel('Brand name').fill('  Blue Heron ');
    await page.getByRole('button', { name: '@blueheron' }).click();
    await addOwn('Heron Blue');
    await addOwn('HERON BLUE');
    await addOwn('@heronhq');
    expect(await chips()).toEqual({ 'Blue Heron': true, '@blueheron': false, '#blueheron': true, 'blueheron.com': true, 'Heron Blue': true, '@heronhq': true });
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByRole('heading', { name: 'Listening for Blue Heron' }).waitFor();
    const [topic, ...others] = await topics();
    expect(others).toEqual([]);
    expect(topic).toMatchObject({ name: 'Blue Heron', kind: 'brand', sites: 'all', revision: 1, pausedAt: null });
    expect(topic?.query).toBe('"Blue Heron" OR #blueheron OR blueheron.com OR "Heron Blue" OR @heronhq');
    expect(parse(topic?.query ?? '').ok).toBe(true);
  });

  test('the samples are matched by what is chosen, and the look-alike never is', async () => {
    await page.getByLabel('Brand name').fill('Quillwort');
    expect(await verdicts()).toEqual(['Kept', 'Kept', 'Kept', 'No match, not stored']);
    await page.getByRole('button', { name: 'Quillwort', exact: true }).click();
    expect(await verdicts()).toEqual(['No match, not stored', 'Kept', 'Kept', 'No match, not stored']);
    expect(await page.locator('output', { hasText: 'sample posts match' }).textContent()).toBe('2 of 4 sample posts match.');
    await addOwn('Quillworts');
    expect(await verdicts()).toEqual(['Kept', 'No match, not stored', 'Kept', 'Kept', 'No match, not stored']);
    await page.getByLabel('Brand name').fill('<b>Quill</b>');
    expect(await page.locator('.sample b b').count()).toBe(0);
    expect(await page.locator('.samples').textContent()).toContain('<b>Quill</b>');
  });

  test('a name of spaces, a name that is taken and no term at all are said at their place', async () => {
    const start = page.getByRole('button', { name: 'Start listening' });
    await page.getByLabel('Brand name').fill('   ');
    await start.click();
    expect(await page.getByRole('alert').allTextContents()).toContain('Type the name of a brand first.');
    expect(await focused(page)).toBe('Brand name');
    await page.getByLabel('Brand name').fill('Lumetra');
    for (const term of ['Lumetra', '@lumetra', '#lumetra', 'lumetra.com']) await page.getByRole('button', { name: term, exact: true }).click();
    await start.click();
    expect(await page.getByRole('alert').allTextContents()).toContain('Leave at least one of these on.');
    await page.getByRole('button', { name: '#lumetra' }).click();
    await start.click();
    await page.getByRole('button', { name: 'Add another brand' }).click();
    await page.getByLabel('Brand name').fill('lumetra');
    await start.click();
    expect(await page.getByRole('alert').allTextContents()).toContain('You listen for “lumetra” already.');
    expect((await topics()).map(({ query }) => query)).toEqual(['#lumetra']);
  });

  test('by keyboard alone', async () => {
    await page.keyboard.type('Novapine');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('@novapine');
    await page.keyboard.press('Space');
    await tabTo(page, 'Another word or @handle');
    await page.keyboard.type('Nova Pine');
    await page.keyboard.press('Enter');
    expect(await chips()).toEqual({ Novapine: true, '@novapine': false, '#novapine': true, 'novapine.com': true, 'Nova Pine': true });
    await tabTo(page, 'Hacker News');
    await page.keyboard.press('Space');
    await tabTo(page, 'Start listening');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
    await expect.poll(() => focused(page)).toBe('Listening for Novapine');
    expect(await page.getByText('reads along on').textContent()).not.toContain('Hacker News');
    await tabTo(page, 'Add another brand or change the sites');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Brand name');
  });

  test('the sites alone can be changed, and what is left out is no longer listened to', async () => {
    await startListening('Novapine');
    await page.getByRole('button', { name: 'Add another brand' }).click();
    await page.getByLabel('Reddit', { exact: true }).uncheck();
    await page.getByRole('button', { name: 'Listen on these sites' }).click();
    await page.getByRole('heading', { name: 'The sites are set' }).waitFor();
    await page.reload();
    expect(await page.getByLabel('Reddit', { exact: true }).isChecked()).toBe(false);
    expect(await page.getByLabel('X', { exact: true }).isChecked()).toBe(true);
    const scripts = await page.evaluate(() => (globalThis as unknown as Extension).chrome.scripting.getRegisteredContentScripts());
    expect(scripts.map(({ id }) => id)).not.toContain('reddit');
    expect(scripts.map(({ id }) => id)).toContain('x');
  });
});

describe('as installed, with no host granted', () => {
  beforeEach(async () => {
    earshot = await launchEarshot({ folder: editedCopy('chrome-mv3', () => {}), args: ['--hide-scrollbars'] });
    page = await welcomePage();
  });

  test('LinkedIn is left to choose; one question asks for what is ticked; a refusal is said and keeps what was typed', async () => {
    const asked = await answerPermission(false);
    expect(await checked()).toEqual(['X', 'Reddit', 'YouTube', 'Hacker News']);
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'novapine.com' }).click();
    await page.getByLabel('YouTube').uncheck();
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByText('did not give permission').waitFor();
    expect(await asked()).toEqual([
      ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*', 'https://mobile.twitter.com/*', 'https://*.reddit.com/*', 'https://news.ycombinator.com/*'],
    ]);
    expect(await topics()).toEqual([]);
    expect(await page.getByLabel('Brand name').inputValue()).toBe('Novapine');
    expect(await chips()).toEqual({ Novapine: true, '@novapine': true, '#novapine': true, 'novapine.com': false });
    expect(await checked()).toEqual(['X', 'Reddit', 'Hacker News']);
    // The next try asks again, and the answer counts.
    const askedAgain = await answerPermission(true);
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
    expect(await askedAgain()).toHaveLength(1);
    expect((await topics()).map(({ query }) => query)).toEqual(['Novapine OR @novapine OR #novapine']);
  });

  test('every other site is one click away, by kind of place; software that runs on any host is offered where it is met', async () => {
    const others = page.locator('.more-sites');
    expect(await others.locator('.site').first().isVisible()).toBe(false);
    await others.locator('summary').click();
    const listed = await page.locator('.site label').allTextContents();
    expect(listed.toSorted()).toEqual(SITES.filter(({ matches }) => matches.length > 0).map(({ label }) => label).toSorted());
    await page.getByRole('region', { name: 'Communities' }).getByLabel('GitHub').check();
    expect(await checked()).toEqual(['X', 'Reddit', 'YouTube', 'Hacker News', 'GitHub']);
  });

  test('no site ticked: nothing is asked', async () => {
    const asked = await answerPermission(false);
    for (const site of await checked()) await page.getByLabel(site, { exact: true }).uncheck();
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByText('No site is switched on yet.').waitFor();
    expect(await asked()).toEqual([]);
  });

  test('axe finds nothing, and nothing is cut off: light and dark, from 320 to 1280 pixels, in every state', async () => {
    await answerPermission(false);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Start listening' }).click();
    expect(await faults(page)).toEqual([]);
    await page.getByLabel('Brand name').fill('Novapine');
    await page.getByRole('button', { name: 'novapine.com' }).click();
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByText('did not give permission').waitFor();
    expect(await faults(page)).toEqual([]);
    await answerPermission(true);
    await page.getByRole('button', { name: 'Start listening' }).click();
    await page.getByRole('heading', { name: 'Listening for Novapine' }).waitFor();
    await page.locator('kbd').first().waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add another brand' }).click();
    await page.getByRole('link', { name: 'Open your topics' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

interface Extension {
  chrome: {
    permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
    scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  };
  asked: string[][];
  axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

/** The page that the install opened. */
async function welcomePage(): Promise<Page> {
  clicks = 0;
  const isWelcome = (candidate: Page) => candidate.url().endsWith('/welcome.html');
  const opened = earshot.context.pages().find(isWelcome) ?? (await earshot.context.waitForEvent('page', { predicate: async (candidate) => candidate.waitForURL('**/welcome.html').then(() => true) }));
  await opened.bringToFront();
  await opened.getByRole('heading', { level: 1 }).waitFor();
  return opened;
}

async function click(button: Locator): Promise<void> {
  clicks += 1;
  await button.click();
}

async function startListening(name: string): Promise<void> {
  await page.getByLabel('Brand name').fill(name);
  await page.getByRole('button', { name: 'Start listening' }).click();
  await page.getByRole('heading', { name: `Listening for ${name}` }).waitFor();
}

async function addOwn(term: string): Promise<void> {
  await page.getByLabel('Another word or @handle').fill(term);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
}

/** Stands in for the user at the browser's question, which no script can press; gives back what was asked since. */
async function answerPermission(granted: boolean): Promise<() => Promise<string[][]>> {
  await page.evaluate((answer) => {
    const extension = globalThis as unknown as Extension;
    extension.asked = [];
    extension.chrome.permissions.request = ({ origins }) => {
      extension.asked.push(origins);
      return Promise.resolve(answer);
    };
  }, granted);
  return () => page.evaluate(() => (globalThis as unknown as Extension).asked);
}

const topics = () => rowsOf<Topic>(page, 'topics');
const marks = () => page.locator('.samples mark').allTextContents();
const verdicts = () => page.locator('.sample-verdict').allTextContents();

async function chips(): Promise<Record<string, boolean>> {
  const all = await page.locator('.term-list button').evaluateAll((buttons) => buttons.map((button) => [button.textContent, button.ariaPressed === 'true'] as const));
  return Object.fromEntries(all);
}

async function checked(): Promise<string[]> {
  return page.locator('.site:has(input:checked) label').allTextContents();
}
