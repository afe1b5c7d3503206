import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch, pruneLedger } from '../../lib/ingest/ingest-batch.ts';
import { recordOf } from '../../lib/model/evidence.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { setNote, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
let db: EarshotDatabase;
let count = 0;

beforeEach(() => {
  db = new EarshotDatabase(`ingest-${(count += 1)}`);
});
afterEach(() => db.delete());

describe('a batch', () => {
  test('told again changes nothing: neither rows nor sightings (reliability row 2)', async () => {
    const batch = { id: 'batch-0001', captures: [exampleCapture('1'), exampleCapture('2')] };
    await ingestBatch(db, batch, NOW);
    const before = await db.mentions.toArray();
    await ingestBatch(db, batch, NOW + 1);
    expect(await db.mentions.toArray()).toEqual(before);
    expect(await db.sightings.count()).toBe(2);
  });

  test('with a post seen before makes one mention with one more sighting', async () => {
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
    await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1', { visit: 'visit-2' })] }, NOW + DAY_MS);
    expect(await db.mentions.toArray()).toMatchObject([{ sightings: 2, firstSeenAt: NOW, lastSeenAt: NOW + DAY_MS }]);
  });

  test('with a fuller text in the same visit is merged and no sighting', async () => {
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
    const fuller = examplePost({ key: 'x:1', text: 'Lumetra was down again this morning. All of it.' });
    await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1', { post: fuller })] }, NOW + 1);
    expect(await db.mentions.toArray()).toMatchObject([{ sightings: 1, post: { text: fuller.text } }]);
  });

  test('with another whole text in the same visit, an edit, keeps both', async () => {
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
    const edited = examplePost({ key: 'x:1', text: 'Lumetra is up again.' });
    for (const id of ['batch-0002', 'batch-0003']) await ingestBatch(db, { id, captures: [exampleCapture('1', { post: edited })] }, NOW + 1);
    expect((await db.sightings.toArray()).map(({ text }) => text)).toEqual([examplePost().text, edited.text]);
    expect(await db.mentions.toArray()).toMatchObject([{ sightings: 1 }]);
  });

  test('is sealed: anybody can compute the hash of what was read', async () => {
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
    const [sighting] = await db.sightings.toArray();
    const { sha256, ...seen } = sighting!.evidence!;
    const record = recordOf(seen, sighting!.text, sighting!.at);
    expect(record).toBe('url: https://x.com/mara_quill/status/1\nauthor: mara_quill\npublished: 2025-11-25T04:37:41.980Z\ncaptured: 2025-11-25T05:53:20.000Z\ntext: Lumetra was down again this morning.');
    expect(sha256).toBe(createHash('sha256').update(record).digest('hex'));
  });

  test('of a post that no topic brings is one more sighting of what is stored, and begins no mention', async () => {
    const seenAgain = (visit: string) => ({ id: `batch-${visit}`, captures: [exampleCapture('1', { matches: [], visit })] });
    await ingestBatch(db, seenAgain('visit-0'), NOW);
    expect([await db.mentions.count(), await db.sightings.count()]).toEqual([0, 0]);
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1', { matches: [], clippedByHand: true })] }, NOW);
    await ingestBatch(db, seenAgain('visit-2'), NOW + 1);
    expect(await db.mentions.toArray()).toMatchObject([{ sightings: 2, clippedByHand: true, clippedOn: 'x' }]);
  });

  test('never touches what a person wrote', async () => {
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
    await changeMentions(db, 'x:1', toggleTag('complaint'), NOW);
    await changeMentions(db, 'x:1', setStatus('waiting'), NOW);
    await changeMentions(db, 'x:1', setNote('asked for her order number'), NOW);
    await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1', { visit: 'visit-2' })] }, NOW + DAY_MS);
    expect(await db.mentions.get('x:1')).toMatchObject({ tags: ['complaint'], status: 'waiting', note: 'asked for her order number' });
  });

  test('that fails half-way leaves nothing behind, and the next one goes through (row 18)', async () => {
    const bad = { id: 'batch-0001', captures: [exampleCapture('1'), { ...exampleCapture('2'), post: { ...examplePost({ key: 'x:2' }), uncloneable: () => {} } }] };
    await expect(ingestBatch(db, bad, NOW)).rejects.toThrow();
    expect(await db.mentions.count()).toBe(0);
    await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('3')] }, NOW);
    expect(await db.mentions.toCollection().primaryKeys()).toEqual(['x:3']);
  });

  test('from three tabs at once, in any order of their steps, makes one row (row 20)', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const shared = new EarshotDatabase(`tabs-${(count += 1)}`);
        const tab = scheduler.scheduleFunction((id: string) => ingestBatch(shared, { id, captures: [exampleCapture('1', { visit: id })] }, NOW));
        const all = Promise.all(['tab-one-1', 'tab-two-2', 'tab-three'].map(tab));
        await scheduler.waitFor(all);
        expect(await shared.mentions.toArray()).toMatchObject([{ key: 'x:1', sightings: 3 }]);
        await shared.delete();
      }),
      { numRuns: 20 },
    );
  });
});

test('the ledger forgets what nobody can send again', async () => {
  await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1')] }, NOW);
  await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1')] }, NOW + 6 * DAY_MS);
  await pruneLedger(db, NOW + 8 * DAY_MS);
  expect(await db.batches.toCollection().primaryKeys()).toEqual(['batch-0002']);
});
