import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { type Imported, takeImported } from '../../lib/ingest/take-imported.ts';
import { barePost } from '../../lib/model/bare-post.ts';
import { countMentions } from '../../lib/store/mentions.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { deleteMentions } from '../../lib/triage/delete-mentions.ts';
import { setStatus } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
let db: EarshotDatabase;
let count = 0;

beforeEach(() => {
  db = new EarshotDatabase(`imported-${(count += 1)}`);
});
afterEach(() => db.delete());

function imported(id: number, differences: Partial<Imported> = {}): Imported {
  return { post: barePost({ key: `x:${id}`, site: 'x', url: `https://x.com/mara/status/${id}`, text: `Post ${id}` }), matches: [], tags: [], note: '', ...differences };
}

test('what a file tells of is a mention like any other, brought by hand and never seen', async () => {
  const match = { topicId: 'lumetra', topicRevision: 1, hits: [] };
  expect(await takeImported(db, [imported(1, { tags: [' #Late ', 'late', '', 'a;b'], note: 'Call back', matches: [match] }), imported(2)], 'done', NOW)).toMatchObject({ count: 2 });
  expect(await db.mentions.get('x:1')).toMatchObject({ status: 'done', tags: ['Late', 'a b'], note: 'Call back', clippedByHand: true, sightings: 0, firstSeenAt: NOW, topicIds: ['lumetra'], waitingSince: null });
  expect(await countMentions(db, {})).toBe(2);
  expect(await countMentions(db, { statuses: ['done'] })).toBe(2);
});

test('what is stored already stays as it is, and a second import brings nothing', async () => {
  await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
  const before = await db.mentions.get('x:1');
  expect(await takeImported(db, [imported(1, { note: 'from the file' }), imported(2), imported(2)], 'new', NOW + 1)).toMatchObject({ count: 1 });
  expect(await takeImported(db, [imported(1), imported(2)], 'new', NOW + 2)).toEqual({ count: 0, group: null });
  expect(await db.mentions.get('x:1')).toEqual(before);
  expect(await countMentions(db, {})).toBe(2);
});

test('all of it or none: one that fails leaves neither mention nor number', async () => {
  db.mentions.hook('creating', (key) => {
    if (key === 'x:1500') throw new Error('disk');
  });
  await expect(takeImported(db, Array.from({ length: 2_000 }, (_, id) => imported(id)), 'new', NOW)).rejects.toThrow();
  expect(await db.mentions.count()).toBe(0);
  expect(await countMentions(db, {})).toBe(0);
  expect(await db.unindexed.count()).toBe(0);
});

test('met later on its page, it is that mention, seen once', async () => {
  await takeImported(db, [imported(1, { note: 'kept' })], 'new', NOW);
  await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW + 1);
  expect(await db.mentions.toArray()).toMatchObject([{ key: 'x:1', note: 'kept', sightings: 1 }]);
});

test('an import is one action: taken back and brought again as a whole, what was there before untouched', async () => {
  await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
  await takeImported(db, [imported(2)], 'new', NOW);
  await deleteMentions(db, ['x:2'], NOW + 1);
  const steps: number[] = [];
  const taken = await takeImported(db, Array.from({ length: 2_500 }, (_, id) => imported(id, { note: `note ${id}` })), 'todo', NOW + 2, (rows) => steps.push(rows));
  expect([taken.count, steps]).toEqual([2_499, [1_000, 2_000, 2_500]]);
  await changeMentions(db, 'x:7', setStatus('done'), NOW + 3);
  const after = await db.mentions.toArray();
  await undoLast(db, NOW + 4);
  expect((await db.mentions.get('x:7'))?.status).toBe('todo');
  const [undone] = await undoLast(db, NOW + 5);
  expect(undone?.undoes).toBe(taken.group);
  expect((await db.mentions.toArray()).map(({ key }) => key)).toEqual(['x:1']);
  expect(await countMentions(db, { statuses: ['todo'] })).toBe(0);
  await undo(db, undone!.group, NOW + 6);
  expect(await db.mentions.count()).toBe(2_500);
  expect(await db.mentions.get('x:9')).toEqual(after.find(({ key }) => key === 'x:9'));
});

test('what an import brought and was taken back stands in nobody’s way: met on its page, or imported anew, it is new', async () => {
  const { group } = await takeImported(db, [imported(1, { note: 'wrong column' }), imported(2, { note: 'wrong column' })], 'new', NOW);
  await undo(db, group!, NOW + 1);
  await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW + 2);
  expect(await db.mentions.toArray()).toMatchObject([{ key: 'x:1', note: '', sightings: 1 }]);
  expect(await takeImported(db, [imported(1), imported(2, { note: 'right' })], 'new', NOW + 3)).toMatchObject({ count: 1 });
  expect(await db.mentions.get('x:2')).toMatchObject({ note: 'right', firstSeenAt: NOW + 3 });
  expect(await countMentions(db, {})).toBe(2);
  expect(await db.deleted.count()).toBe(0);
});
