import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Topic } from '../../lib/model/topic.ts';
import { type Earshot, launchEarshot, mentionsIn, rowsOf } from '../browser/earshot.ts';
import { faults, focused } from '../welcome/as-a-person.ts';
import { DASHBOARD_TOPICS } from './sample-topics.ts';
import { openScene, topicScenes } from './topic-scenes.ts';

let earshot: Earshot;
let page: Page;
/** Errors, CSP violations and warnings of the pages. */
const said: string[] = [];

beforeAll(async () => {
  earshot = await launchEarshot({ args: ['--hide-scrollbars'] });
  earshot.context.on('console', (message) => said.push(message.text()));
  earshot.context.on('weberror', (error) => said.push(String(error.error())));
});
afterAll(() => earshot.close());
afterEach(async () => {
  await page.close();
  expect(said.splice(0)).toEqual([]);
  expect(earshot.refused).toEqual([]);
});

describe('every state', () => {
  test.each(topicScenes().map((scene) => [scene.name, scene] as const))('%s: axe finds nothing, and nothing is cut off: light and dark, wide and narrow', async (_name, scene) => {
    page = await openScene(earshot, scene);
    expect(await faults(page)).toEqual([]);
  });
});

const scene = (name: string) => topicScenes().find((one) => one.name === name)!;
const topic = async (id: string) => (await rowsOf<Topic>(page, 'topics')).find((one) => one.id === id);

test('a topic is edited, with what is wrong said while it is typed; paused; resumed', async () => {
  page = await openScene(earshot, scene('list'));
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
  expect(await topic('lumetra')).toMatchObject({
    name: 'Lumetra outages',
    query: 'lumetra AND (outage OR slow)',
    revision: 2,
    kind: 'campaign',
    purpose: 'crisis',
    color: 'pink',
    sites: ['x', 'linkedin', 'reddit', 'hackernews', 'web'],
  });
  await page.getByRole('button', { name: 'Pause Lumetra outages' }).click();
  await page.getByRole('button', { name: 'Resume Lumetra outages' }).waitFor();
  expect((await topic('lumetra'))?.pausedAt).toBeTypeOf('number');
  await page.getByRole('button', { name: 'Resume Lumetra outages' }).click();
  await page.getByRole('button', { name: 'Pause Lumetra outages' }).waitFor();
  expect(await topic('lumetra')).toMatchObject({ pausedAt: null, revision: 2 });
});

test.each([
  ['Keep the mentions', 9],
  ['Delete the mentions too', 4],
])('deleting a topic asks about its mentions: %s', async (answer, left) => {
  page = await openScene(earshot, scene('list'));
  expect(await mentionsIn(page)).toHaveLength(9);
  await page.getByRole('button', { name: 'Delete… Lumetra' }).click();
  expect(await focused(page)).toBe('Cancel');
  await page.getByRole('button', { name: answer }).click();
  await page.getByRole('link', { name: 'Edit Lumetra' }).waitFor({ state: 'detached' });
  expect((await rowsOf<Topic>(page, 'topics')).map(({ id }) => id).toSorted()).toEqual(DASHBOARD_TOPICS.map(({ id }) => id).filter((id) => id !== 'lumetra').toSorted());
  expect(await mentionsIn(page)).toHaveLength(left);
});
