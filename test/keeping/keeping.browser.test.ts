import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { MentionRow } from '../../lib/store/database.ts';
import type { DeletedRow } from '../../lib/store/deleted-mentions.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import { rowsOf } from '../browser/earshot.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { keepingScenes, openKeeping } from './keeping-scenes.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

const scene = (name: string) => keepingScenes().find((one) => one.name === name)!;
const keysOf = async (store: string) => (await rowsOf<{ key: string }>(page, store)).map(({ key }) => key).toSorted();

test('a mention is deleted from its actions, undone by z, found among the deleted and restored by keyboard', async () => {
  page = await openKeeping(quiet.earshot, { name: '', hash: '#queue', mentions: scene('deleted').mentions! });
  const before = (await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === 'x:3')!;
  await page.locator('[data-key="x:3"]').click();
  await page.locator('[data-key="x:3"]').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Deleted', { exact: true }).first().waitFor();
  await expect.poll(() => page.locator('[data-key="x:3"]').count()).toBe(0);
  await expect.poll(() => keysOf('deleted')).toEqual(['x:3']);
  await page.keyboard.press('z');
  await page.locator('[data-key="x:3"]').waitFor();
  expect((await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === 'x:3')).toEqual(before);

  await page.locator('[data-key="x:3"]').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect.poll(() => keysOf('deleted')).toEqual(['x:3']);
  await page.goto(page.url().replace(/#.*/, '#deleted'));
  await page.getByRole('heading', { level: 1, name: 'Recently deleted' }).waitFor();
  await tabTo(page, 'Restore: Mara Quill');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing was deleted').waitFor();
  expect(await focused(page)).toBe('Recently deleted');
  expect((await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === 'x:3')).toEqual(before);
});

test('everything that a filter shows is deleted in one action, and comes back in one', async () => {
  page = await openKeeping(quiet.earshot, { name: '', hash: '#mentions?tag=question', mentions: scene('deleted').mentions! });
  await page.getByRole('button', { name: 'Delete mentions' }).click();
  await page.getByRole('button', { name: 'Delete (2)' }).click();
  await expect.poll(() => keysOf('deleted')).toEqual(['reddit:t3_abc', 'x:3']);
  await page.getByText('Deleted · 2 mentions').first().waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => keysOf('mentions')).toEqual(['reddit:t3_abc', 'x:1', 'x:2', 'x:3', 'x:4']);
  expect(new Set((await rowsOf<TriageEvent>(page, 'events')).filter(({ undoes }) => undoes === null).map(({ group }) => group)).size).toBe(1);
});

test('in the queue, too, what is selected, or all that a view shows, is deleted in one action, and comes back in one', async () => {
  page = await openKeeping(quiet.earshot, { name: '', hash: '#queue', mentions: scene('deleted').mentions! });
  const listed = () => page.locator('.queue .mention').evaluateAll((cards) => cards.map((card) => card.getAttribute('data-key')!));
  await page.locator('.queue .mention').nth(1).waitFor();
  const all = await listed();
  for (const key of all.slice(0, 2)) await page.locator(`[data-key="${key}"]`).getByRole('checkbox').click();
  await page.getByRole('group', { name: 'Selected mentions' }).getByRole('button', { name: 'Delete' }).click();
  await page.getByText('Deleted · 2 mentions').first().waitFor();
  await expect.poll(listed).toEqual(all.slice(2));
  expect(await keysOf('deleted')).toEqual(all.slice(0, 2).toSorted());
  await page.keyboard.press('z');
  await expect.poll(listed).toEqual(all);

  await page.goto(page.url().replace(/#.*/, '#queue?tag=question'));
  await expect.poll(listed).toEqual(['x:3', 'reddit:t3_abc']);
  await page.getByRole('button', { name: 'Delete mentions' }).click();
  await page.getByRole('button', { name: 'Delete (2)' }).click();
  await expect.poll(() => keysOf('deleted')).toEqual(['reddit:t3_abc', 'x:3']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(listed).toEqual(['x:3', 'reddit:t3_abc']);
  expect(await keysOf('deleted')).toEqual([]);
});

test('what is deleted for good is gone after it was asked for twice; the others are restored at once', async () => {
  page = await openKeeping(quiet.earshot, scene('deleted'));
  await page.getByRole('button', { name: 'Delete for good: Mara Quill' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  expect(await keysOf('deleted')).toHaveLength(5);
  await page.getByRole('button', { name: 'Delete for good: Mara Quill' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText('Deleted for good: 1').waitFor();
  expect(await keysOf('deleted')).not.toContain('x:1');
  await page.getByRole('button', { name: 'Restore all' }).click();
  await page.getByText('Nothing was deleted').waitFor();
  expect(await rowsOf<DeletedRow>(page, 'deleted')).toEqual([]);
});

test('everything of a person is taken along as two files, then erased with a proof, and nothing of them is left', async () => {
  page = await openKeeping(quiet.earshot, { name: '', hash: '#people/x%3Aoddvar', mentions: scene('deleted').mentions! });
  const downloads = [page.waitForEvent('download'), page.waitForEvent('download', { predicate: (download) => download.suggestedFilename().endsWith('.csv') })] as const;
  await page.getByRole('button', { name: 'Export everything' }).click();
  const [json, csv] = await Promise.all(downloads);
  expect(JSON.parse(readFileSync(await json.path(), 'utf8'))).toMatchObject({ earshot: 'author', mentions: [{ mention: { key: 'x:4' } }] });
  expect(readFileSync(await csv.path(), 'utf8')).toContain('Novapine, anyone?');

  await page.getByRole('button', { name: 'Erase everything …' }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByText('The name stands in none of them.').waitFor();
  const [proof] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the proof' }).click()]);
  const said = readFileSync(await proof.path(), 'utf8');
  expect(JSON.parse(said)).toMatchObject({ earshot: 'erasure', erased: { mentions: 1 }, checked: { named: {} } });
  expect(said).not.toMatch(/oddvar|novapine/i);
  expect(await keysOf('mentions')).toEqual(['reddit:t3_abc', 'x:1', 'x:2', 'x:3']);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
  await page.goto(page.url().replace(/#.*/, '#ledger'));
  await page.getByRole('heading', { name: 'Erased people' }).waitFor();
  await page.getByRole('button', { name: /^Keep again: X/ }).click();
  await expect.poll(() => page.getByRole('heading', { name: 'Erased people' }).count()).toBe(0);
});

test('the ledger counts what is there, and its check says what the browser holds this page to', async () => {
  page = await openKeeping(quiet.earshot, scene('ledger'));
  await expect.poll(() => page.getByRole('row', { name: /^Mentions: / }).textContent()).toMatch(/^Mentions: the posts, with your tags and notes5/);
  await expect.poll(() => page.getByRole('row', { name: /^Recently deleted/ }).textContent()).toMatch(/restore5/);
  await page.getByRole('button', { name: 'Check now' }).press('Enter');
  await page.getByText(/^The browser lets Earshot's pages/).waitFor();
  expect(await page.locator('.ledger-policy').textContent()).toContain("connect-src 'self'");
  await page.getByText("The browser's own record of what this page loaded names nothing from the web.").waitFor();
  expect(quiet.earshot.refused).toEqual([]);
});

test('how long a topic keeps is chosen with a look at what that would delete, and is kept', async () => {
  page = await openKeeping(quiet.earshot, scene('topic-keep'));
  await page.getByRole('button', { name: 'Save topic' }).or(page.getByRole('button', { name: 'Save' })).first().click();
  await expect.poll(async () => (await rowsOf<{ keepDays: number }>(page, 'topics'))[0]?.keepDays).toBe(30);
});
