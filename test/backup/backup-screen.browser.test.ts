import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import type { MentionRow } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { emptyStores } from '../browser/empty-stores.ts';
import { putRows, rowsOf } from '../browser/earshot.ts';
import { quietEarshot } from '../dashboard/quiet-earshot.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';
import { exampleRecipe } from '../model/example-recipe.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { focused, tabTo } from '../welcome/as-a-person.ts';
import { allRows, backupScenes, choose, contentsOf, handedOver, openBackup, PASSPHRASE, savedBackup } from './backup-scenes.ts';

const quiet = quietEarshot();
let page: Page;
afterEach(() => page.close());

test.each([[undefined], [PASSPHRASE]])('backup, wipe, restore, by keyboard: every row of every table is as it was, and what is decided (passphrase: %s)', async (passphrase) => {
  page = await openBackup(quiet.earshot, { name: 'full', full: true });
  await fillTables();
  await changeLocal('settings', { owners: ['Ilse Varga', 'support'], never: ['bank.example'] });
  await page.reload();
  const before = await allRows(page);
  expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([]);

  if (passphrase === undefined) {
    await tabTo(page, 'Save backup');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    await wipe();
    await choose(page, download.suggestedFilename(), await contentsOf(download));
  } else {
    const file = await savedBackup(page, passphrase);
    // Nothing of it lies open.
    expect(file.includes('Lumetra')).toBe(false);
    await wipe();
    await choose(page, 'backup.earshot', file);
    await page.getByLabel('Passphrase', { exact: true }).last().fill(passphrase);
    await page.keyboard.press('Enter');
  }
  await tabTo(page, 'Restore');
  await page.keyboard.press('Enter');
  await page.getByText(/^Done\. Mentions: \d+ new, 0 changed\.$/).waitFor();
  expect(await allRows(page)).toEqual(before);
  expect(await local('settings')).toMatchObject({ owners: ['Ilse Varga', 'support'], never: ['bank.example'] });
  expect(await rowsOf(page, 'pending')).toEqual([]);
});

test('a colleague is called otherwise and forgotten by keyboard; forgotten, they are a stranger again', async () => {
  page = await openBackup(quiet.earshot, { name: 'full', full: true });
  const file = await handedOver(page);
  await emptyStores(page, ['keys']);
  await page.reload();
  await choose(page, 'hand-over.earshot', file);
  await page.getByLabel('What do you call them?').fill('Mara Quill');
  await page.getByRole('button', { name: 'Take in' }).click();
  await page.getByText('Done.').waitFor();

  await tabTo(page, 'Rename Mara Quill');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Ilse Varga');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Rename Ilse Varga');
  await choose(page, 'hand-over.earshot', file);
  await page.getByText('From Ilse Varga').waitFor();

  await tabTo(page, 'Remove Ilse Varga');
  await page.keyboard.press('Enter');
  await page.getByText('Forget Ilse Varga?').waitFor();
  await expect.poll(() => focused(page)).toBe('Cancel');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Remove Ilse Varga');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Cancel');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Hand over to a colleague');
  expect(await rowsOf(page, 'colleagues')).toEqual([]);
  await choose(page, 'hand-over.earshot', file);
  await page.getByText('You do not know this sender yet').waitFor();
  expect((await rowsOf<MentionRow>(page, 'mentions')).length).toBe(sampleMentions().length);
});

test('a conflict is decided by hand, and the history knows', async () => {
  page = await openBackup(quiet.earshot, backupScenes().find(({ name }) => name === 'conflicts')!);
  await page.getByRole('radio', { name: /^Mine:/ }).check();
  await page.getByRole('button', { name: 'Restore' }).click();
  await page.getByText(/^Done\./).waitFor();
  expect((await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === sampleMentions()[0]!.key)?.note).toBe('Sent to support');
  expect(await rowsOf(page, 'events')).toHaveLength(3);
});

/** A row in every table that the sample does not fill, with what files break on. */
async function fillTables(): Promise<void> {
  const mention = { ...exampleMention('77'), post: examplePost({ key: 'x:77', url: 'https://x.com/mara_quill/status/77', text: '\ud800 "=cmd|\'/C calc\'!A0"\r\n😀 عربي \u202e\u0000' }) };
  const { id: _, ...sighting } = { id: 0, key: mention.key, visit: 'v', at: 1, text: mention.post.text, truncated: false, engagement: mention.post.engagement };
  await putRows(page, 'sightings', [{ ...sighting, id: 41 }]);
  await putRows(page, 'events', [{ id: 17, at: 5, key: sampleMentions()[0]!.key, field: 'priority', before: 'normal', after: sampleMentions()[0]!.priority, group: 16, by: 'person', undoes: null }]);
  await putRows(page, 'deleted', [{ key: mention.key, mention: mentionRow(mention), sightings: [{ ...sighting, id: 40 }], events: [], deletedAt: 9, livedAt: 0, by: 'person' }]);
  await putRows(page, 'forgotten', [{ hash: 'ab'.repeat(32), what: 'author', site: 'x', at: 3 }]);
  await putRows(page, 'people', [{ id: 'x:mara_quill', accounts: ['x:mara_quill', 'reddit:mara'], note: 'kind', updatedAt: 4 }]);
  await putRows(page, 'colleagues', [{ id: 'cd'.repeat(32), name: 'Oddvar Brekke', since: 1, lastAt: 2 }]);
  await putRows(page, 'tags', [{ id: 'praise', name: 'Praise', color: 'green', position: 0, retired: false, renamedTo: null }]);
  await putRows(page, 'templates', [{ id: 'thanks', name: 'Thanks', text: 'Thank you, {name}', position: 0, createdAt: 1, updatedAt: 1 }]);
  await putRows(page, 'digests', [{ id: 'week', from: 1, to: 2, topics: 'all', title: '', words: { lessons: 'Answer sooner.' }, quotes: null, editedAt: 3, madeAt: 4 }]);
  await putRows(page, 'recipes', [exampleRecipe()]);
  await putRows(page, 'tallies', [{ site: 'x', surface: 'feed', pages: 1, empty: 0, unsettled: 0, posts: 2, mentions: 1, read: 1, skips: 0, drifts: 0, undated: 0, day: '2026-03-01', lastAt: 5 }]);
}

async function wipe(): Promise<void> {
  await emptyStores(page);
  await page.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear());
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Backup and hand-over' }).waitFor();
}

function local(key: string): Promise<unknown> {
  return page.evaluate((name) => (globalThis as unknown as { chrome: { storage: { local: { get(name: string): Promise<Record<string, unknown>> } } } }).chrome.storage.local.get(name).then((all) => all[name]), key);
}

async function changeLocal(key: string, change: object): Promise<void> {
  const before = (await local(key)) as object | undefined;
  await page.evaluate(([name, value]) => (globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }).chrome.storage.local.set({ [name]: value }), [key, { ...before, ...change }] as const);
}

