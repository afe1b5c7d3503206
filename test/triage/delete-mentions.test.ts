import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { takeImported } from '../../lib/ingest/take-imported.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { deleteMentions, restoreMentions } from '../../lib/triage/delete-mentions.ts';
import { setDue, setNote, setReplied, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
const KEYS: PostKey[] = ['x:1', 'x:2', 'x:3'];
let db: EarshotDatabase;
let count = 0;

beforeEach(async () => {
  db = new EarshotDatabase(`deletion-${(count += 1)}`);
  await ingestBatch(db, { id: 'batch-0001', captures: ['1', '2', '3'].map((id) => exampleCapture(id)) }, NOW);
  await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1', { visit: 'visit-2' })] }, NOW + DAY_MS);
  await changeMentions(db, KEYS, toggleTag('Complaint'), NOW + 1);
  await changeMentions(db, 'x:1', setNote('call Ilse Varga'), NOW + 2);
  await changeMentions(db, 'x:1', setDue(NOW + DAY_MS), NOW + 3);
});
afterEach(() => db.delete());

/** All that says something of mentions, but for the log of what was deleted and which words wait for the index. */
const everything = async () => ({
  mentions: await db.mentions.toArray(),
  sightings: await db.sightings.toArray(),
  events: await db.events.filter(({ field }) => field !== 'deleted').toArray(),
  counters: await db.counters.filter(({ count: number }) => number !== 0).toArray(),
  accounts: await db.accounts.toArray(),
});

describe('what is deleted', () => {
  test('is nowhere but in the list of what was deleted, and undo brings it back to the byte', async () => {
    const before = await everything();
    await deleteMentions(db, ['x:1', 'x:2', 'x:gone'], NOW + 10);
    expect((await everything()).mentions.map(({ key }) => key)).toEqual(['x:3']);
    expect((await everything()).sightings.map(({ key }) => key)).toEqual(['x:3']);
    expect((await everything()).events.map(({ key }) => key)).toEqual(['x:3']);
    expect(await db.counters.bulkGet(['all', 'tag:complaint'])).toMatchObject([{ count: 1 }, { count: 1 }]);
    expect(await db.deleted.toArray()).toMatchObject([{ key: 'x:1', by: 'person', deletedAt: NOW + 10 }, { key: 'x:2' }]);
    await undoLast(db, NOW + 11);
    expect(await everything()).toEqual(before);
    expect(await db.deleted.count()).toBe(0);
  });

  test('goes again with redo, and comes back once more', async () => {
    const before = await everything();
    const [deleted] = await deleteMentions(db, KEYS, NOW + 10);
    const [undone] = await undo(db, deleted!.group, NOW + 11);
    await undo(db, undone!.group, NOW + 12);
    expect(await db.mentions.count()).toBe(0);
    expect((await undoLast(db, NOW + 13)).map(({ field, after }) => ({ field, after }))).toEqual(KEYS.map(() => ({ field: 'deleted', after: false })));
    expect(await everything()).toEqual(before);
  });

  test('and restored one by one is an action of its own; undo of the deletion brings the others', async () => {
    const before = await everything();
    const [deleted] = await deleteMentions(db, KEYS, NOW + 10);
    await restoreMentions(db, ['x:2'], NOW + 11);
    expect(await db.mentions.toCollection().primaryKeys()).toEqual(['x:2']);
    await undoLast(db, NOW + 12);
    expect(await db.mentions.count()).toBe(0);
    await restoreMentions(db, ['x:2'], NOW + 13);
    await undo(db, deleted!.group, NOW + 14);
    expect(await everything()).toEqual(before);
  });

  test('leaves the actions before it to undo', async () => {
    await deleteMentions(db, ['x:1'], NOW + 10);
    await undoLast(db, NOW + 11);
    await undoLast(db, NOW + 12);
    expect(await db.mentions.get('x:1')).toMatchObject({ dueAt: null, note: 'call Ilse Varga' });
  });

  test('never shares a group with what is done meanwhile', async () => {
    await deleteMentions(db, KEYS, NOW + 10, 'retention');
    await changeMentions(db, KEYS, toggleTag('Praise'), NOW + 10);
    await restoreMentions(db, KEYS, NOW + 11);
    await changeMentions(db, ['x:3'], setReplied(), NOW + 12);
    const groups = Map.groupBy(await db.events.toArray(), ({ group }) => group);
    expect([...groups.values()].map((events) => new Set(events.map(({ at }) => at)).size)).toEqual([...groups].map(() => 1));
  });
});

describe('a deleted post met again', () => {
  const again = (change = {}) => ({ id: `batch-${Math.random()}`, captures: [exampleCapture('1', { visit: 'visit-9', ...change })] });

  test('stays deleted', async () => {
    await deleteMentions(db, ['x:1'], NOW + 10);
    await ingestBatch(db, again(), NOW + DAY_MS);
    expect(await db.mentions.get('x:1')).toBeUndefined();
    expect(await db.sightings.where('[key+at]').between(['x:1', 0], ['x:1', Infinity]).count()).toBe(0);
  });

  test('comes back as it was when it is clipped by hand, and undo goes on', async () => {
    await deleteMentions(db, ['x:1'], NOW + 10);
    await ingestBatch(db, again({ clippedByHand: true }), NOW + DAY_MS);
    expect(await db.mentions.get('x:1')).toMatchObject({ note: 'call Ilse Varga', tags: ['Complaint'], sightings: 3, firstSeenAt: NOW, clippedByHand: true });
    expect(await db.deleted.count()).toBe(0);
    expect((await undoLast(db, NOW + DAY_MS)).map(({ field, after }) => [field, after])).toEqual([['deleted', true]]);
  });

  test('comes back as it was when it is imported', async () => {
    await deleteMentions(db, ['x:1'], NOW + 10);
    expect(await takeImported(db, [{ post: examplePost({ key: 'x:1' }), matches: [], tags: [], note: 'theirs' }], 'new', NOW + 20)).toMatchObject({ count: 1 });
    expect(await db.mentions.get('x:1')).toMatchObject({ note: 'call Ilse Varga', tags: ['Complaint'] });
  });
});
