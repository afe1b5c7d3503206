import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { ANY_PAGE, SITES, TAUGHT_SITE } from '../../lib/sites/catalog.ts';
import { mentionsIn, rowsOf } from '../browser/earshot.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { DASHBOARD_TOPICS } from './sample-topics.ts';
import { openScene, SUITE_LIST, topicScenes } from './topic-scenes.ts';
import { quietEarshot } from './quiet-earshot.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => topicScenes().find((one) => one.name === name)!;
const topic = async (id: string) => (await rowsOf<Topic>(page, 'topics')).find((one) => one.id === id);

test('a topic is edited, with what is wrong said while it is typed; paused; resumed', async () => {
  page = await openScene(quiet.earshot, scene('list'));
  await page.getByRole('link', { name: 'Edit Lumetra' }).click();
  const query = page.getByRole('textbox', { name: 'Query' });
  expect(await query.evaluate((element) => element === document.activeElement)).toBe(true);
  await query.fill('lumetra AND (outage OR slow');
  await page.getByText('A closing parenthesis is missing.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  expect((await topic('lumetra'))?.revision).toBe(1);
  await page.getByRole('button', { name: 'Correct this' }).click();
  expect(await query.inputValue()).toBe('lumetra AND (outage OR slow)');
  await page.getByLabel('Name').fill('Lumetra outages');
  await page.getByLabel('Kind').selectOption('Campaign');
  await page.getByLabel('Purpose').selectOption('Notice trouble early');
  await page.getByRole('radio', { name: 'Pink' }).check();
  await page.getByRole('radio', { name: 'Only some' }).check();
  await page.getByRole('checkbox', { name: 'YouTube' }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Pause Lumetra outages' }).waitFor();
  expect(await focused(page)).toBe('Your topics');
  expect(await topic('lumetra')).toMatchObject({
    name: 'Lumetra outages',
    query: 'lumetra AND (outage OR slow)',
    revision: 2,
    kind: 'campaign',
    purpose: 'crisis',
    color: 'pink',
    sites: [...SITES, TAUGHT_SITE, ANY_PAGE].map(({ id }) => id).filter((id) => id !== 'youtube'),
  });
  await page.getByRole('button', { name: 'Pause Lumetra outages' }).click();
  await page.getByRole('button', { name: 'Resume Lumetra outages' }).waitFor();
  expect((await topic('lumetra'))?.pausedAt).toBeTypeOf('number');
  await page.getByRole('button', { name: 'Resume Lumetra outages' }).click();
  await page.getByRole('button', { name: 'Pause Lumetra outages' }).waitFor();
  expect(await topic('lumetra')).toMatchObject({ pausedAt: null, revision: 2 });
});

test('the sites of a topic are ticked one by one or a kind of place at once', async () => {
  page = await openScene(quiet.earshot, scene('sites'));
  const social = page.getByRole('group', { name: 'Social', exact: true });
  const whole = social.getByRole('checkbox', { name: 'Social', exact: true });
  const mixed = () => whole.evaluate((box) => (box as HTMLInputElement).indeterminate);
  await page.getByRole('group', { name: 'Communities' }).getByRole('checkbox', { name: 'Communities' }).uncheck();
  await social.getByRole('checkbox', { name: 'X', exact: true }).uncheck();
  expect(await mixed()).toBe(true);
  await whole.check();
  expect(await mixed()).toBe(false);
  await social.getByRole('checkbox', { name: 'Reddit' }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Pause Lumetra' }).waitFor();
  const expected = [...SITES, TAUGHT_SITE, ANY_PAGE].filter(({ id, group }) => group !== 'community' && id !== 'reddit').map(({ id }) => id);
  expect((await topic('lumetra'))?.sites).toEqual(expected);
});

test.each([
  ['Keep the mentions', 9],
  ['Delete the mentions too', 4],
])('deleting a topic asks about its mentions: %s', async (answer, left) => {
  page = await openScene(quiet.earshot, scene('list'));
  expect(await mentionsIn(page)).toHaveLength(9);
  await page.getByRole('button', { name: 'Delete… Lumetra' }).click();
  await expect.poll(() => focused(page)).toBe('Cancel');
  await page.getByRole('button', { name: answer }).click();
  await page.getByRole('link', { name: 'Edit Lumetra' }).waitFor({ state: 'detached' });
  expect((await rowsOf<Topic>(page, 'topics')).map(({ id }) => id).toSorted()).toEqual(DASHBOARD_TOPICS.map(({ id }) => id).filter((id) => id !== 'lumetra').toSorted());
  expect(await mentionsIn(page)).toHaveLength(left);
});

const topicNames = () => page.locator('.topic-name a').allTextContents();
const query = () => page.getByRole('textbox', { name: 'Query' });

test('the whole of it: a first topic from a name, a suite’s list, errors and notes put right by click, the preview, the builder, pause, save as a file, bring it back', async () => {
  page = await openScene(quiet.earshot, { ...scene('list'), topics: [] });
  await page.getByText('Nothing is listened for yet').waitFor();

  // A first topic: the words follow from the name, and one is left out.
  await page.getByRole('link', { name: 'New topic' }).click();
  expect(await focused(page)).toBe('Name');
  await page.keyboard.type('Lumetra');
  await page.getByRole('button', { name: 'lumetra.com' }).click();
  expect(await query().inputValue()).toBe('Lumetra OR lummetra OR lumettra OR lumerta OR @lumetra OR #lumetra');
  await page.getByText('of the newest 9 mentions').waitFor();
  await expect.poll(() => page.locator('.preview-count b').first().textContent()).toBe('4');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(topicNames).toEqual(['Lumetra']);

  // The list of another tool: what is wrong is named with its line, one line is put right by a click.
  await page.getByRole('link', { name: 'Bring queries' }).click();
  await page.getByRole('textbox', { name: 'Paste queries' }).fill(SUITE_LIST);
  expect(await page.locator('.query-problem b').allTextContents()).toEqual(['Line 3: ', 'Line 4: ', 'Line 6: ']);
  await page.locator('.query-problem', { hasText: 'Line 3' }).getByRole('button', { name: 'Correct this' }).click();
  await page.getByRole('button', { name: 'Add topics: 3' }).click();
  await expect.poll(topicNames).toEqual(['Lumetra', 'Quillwort', 'Outages', 'Evening light']);

  // A note on what is likely not meant, put right by a click; what it says is what is saved.
  await page.getByRole('link', { name: 'Edit Outages' }).click();
  await query().fill('lumetra OR the OR novapine');
  await page.getByText('stands in almost every post').waitFor();
  await page.getByRole('button', { name: 'Leave it out' }).click();
  expect(await query().inputValue()).toBe('lumetra OR novapine');
  expect(await page.locator('.explanation li').allTextContents()).toEqual(['has lumetra or novapine']);

  // A row more in the builder is a NOT in the text.
  await page.getByRole('button', { name: 'Builder' }).click();
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.keyboard.type('desk lamp');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  expect(await query().inputValue()).toBe('(lumetra OR novapine) NOT "desk lamp"');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Pause Outages' }).click();
  await page.getByRole('button', { name: 'Resume Outages' }).waitFor();

  // Out as a file, and in again where nothing was.
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^earshot-topics-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();
  await page.getByRole('link', { name: 'Bring queries' }).click();
  await page.locator('input[type=file]').setInputFiles({ name: 'topics.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await page.getByText('Left out, since you have them already: 4.').waitFor();
  const before = await rowsOf<Topic>(page, 'topics');
  await page.close();
  page = await openScene(quiet.earshot, { name: 'nothing', hash: '#topics/import' });
  await page.locator('input[type=file]').setInputFiles({ name: 'topics.json', mimeType: 'application/json', buffer: readFileSync(file) });
  await page.getByRole('button', { name: 'Add topics: 4' }).click();
  await expect.poll(topicNames).toEqual(['Lumetra', 'Quillwort', 'Outages', 'Evening light']);
  await page.getByRole('button', { name: 'Resume Outages' }).waitFor();
  const decided = (topics: readonly Topic[]) => topics.toSorted((a, b) => a.createdAt - b.createdAt).map(({ name, query: text, kind, purpose, color, sites, pausedAt }) => ({ name, text, kind, purpose, color, sites, paused: pausedAt !== null }));
  expect(decided(await rowsOf<Topic>(page, 'topics'))).toEqual(decided(before));
});

test('a file that is none of ours, one of a newer Earshot, and one with a wrong topic say so', async () => {
  page = await openScene(quiet.earshot, { name: 'nothing', hash: '#topics/import' });
  const choose = (text: string) => page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await choose('{"topics":');
  await page.getByText('it is damaged, or of another kind').waitFor();
  await choose('{"earshot":"topics","version":99,"topics":[]}');
  await page.getByText('made by a newer Earshot').waitFor();
  await choose(JSON.stringify({ earshot: 'topics', version: 1, topics: [{ name: 'Pine', query: 'pine', kind: 'pet', purpose: 'care', color: 'red', sites: 'all', paused: false }] }));
  await page.getByText('Topic 1: Its “kind” cannot be read.').waitFor();
  expect(await page.getByRole('button', { name: 'Add topics: 0' }).isDisabled()).toBe(true);
});

test('by keyboard alone: a topic is opened, its colour and kind changed, saved', async () => {
  page = await openScene(quiet.earshot, scene('list'));
  await tabTo(page, 'Edit Novapine');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Edit Novapine' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('novapine OR pine');
  await tabTo(page, 'Amber');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await expect.poll(() => topic('novapine')).toMatchObject({ query: 'novapine OR pine', color: 'red', revision: 2 });
});

test('the preview tries a query on the page that is open, and nothing of it is kept', async () => {
  await quiet.earshot.serve('https://news.ycombinator.com/', readFileSync(join(import.meta.dirname, '../sites/hackernews/front.html'), 'utf8'));
  page = await openScene(quiet.earshot, { name: 'nothing', hash: '#topics/new' });
  const site = await quiet.earshot.open('https://news.ycombinator.com/');
  await site.waitForLoadState();
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Novapine');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(() => page.locator('.preview-tab').textContent()).not.toBe('');
  await expect.poll(() => page.locator('.preview-part').last().locator('.preview-count').textContent()).toMatch(/^[1-9]\d* of [1-9]\d* posts$/);
  expect(await page.locator('.preview-part').last().locator('mark').first().textContent()).toMatch(/novapine/i);
  expect(await mentionsIn(page)).toEqual([]);
  await site.close();
});

test('what was typed and not saved is there again after a look elsewhere, until it is thrown away', async () => {
  page = await openScene(quiet.earshot, scene('edit'));
  await query().fill('novapine AND (half');
  await page.getByRole('link', { name: 'All topics' }).click();
  await page.getByRole('link', { name: 'Edit Lumetra' }).click();
  expect(await query().inputValue()).toBe(DASHBOARD_TOPICS[0]!.query);
  await page.getByRole('link', { name: 'All topics' }).click();
  await page.getByRole('link', { name: 'Edit Novapine' }).click();
  expect(await query().inputValue()).toBe('novapine AND (half');
  await page.getByRole('button', { name: 'Start from what is saved' }).click();
  expect(await query().inputValue()).toBe(DASHBOARD_TOPICS[1]!.query);
  await query().fill('pine');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Edit Novapine' }).click();
  expect(await query().inputValue()).toBe(DASHBOARD_TOPICS[1]!.query);
  expect(await topic('novapine')).toMatchObject({ revision: 1 });
});
