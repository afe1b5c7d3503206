import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { createDrain } from '../../lib/ingest/drain.ts';
import type { IncomingBatch } from '../../lib/ingest/ingest-batch.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

let db: EarshotDatabase;
let count = 0;
let entries: Map<string, unknown>;

const storage = {
  all: async () => Object.fromEntries(entries),
  remove: async (keys: string | string[]) => void [keys].flat().forEach((key) => entries.delete(key)),
  set: async (key: string, value: unknown) => void entries.set(key, value),
};
const format = { prefix: 'q:', read: (entry: unknown) => (typeof entry === 'object' ? (entry as IncomingBatch) : null) };
const drainOf = (database: EarshotDatabase) => createDrain({ db: database, storage, format, now: () => 1_764_050_000_000 });

beforeEach(() => {
  db = new EarshotDatabase(`drain-${(count += 1)}`);
  entries = new Map();
});

test('everything written ahead reaches the store and leaves the outbox', async () => {
  entries.set('q:1', { id: 'batch-0001', captures: [exampleCapture('1')] });
  entries.set('q:2', { id: 'batch-0002', captures: [exampleCapture('2')] });
  entries.set('settings', { csvBom: true });
  expect(await drainOf(db)()).toBe(2);
  expect(await db.mentions.count()).toBe(2);
  expect([...entries.keys()]).toEqual(['settings']);
});

test('one run at a time: a second call joins the first', async () => {
  entries.set('q:1', { id: 'batch-0001', captures: [exampleCapture('1')] });
  const drain = drainOf(db);
  expect(await Promise.all([drain(), drain()])).toEqual([1, 1]);
  expect(await db.sightings.count()).toBe(1);
});

test('an entry that is no batch, or speaks of another site than its key, is set aside and holds nobody up', async () => {
  entries.set('q:1', 'not a batch');
  entries.set('q:2', { id: 'batch-0002', captures: [exampleCapture('2', { post: examplePost({ key: 'reddit:2', site: 'x' }) })] });
  entries.set('q:3', { id: 'batch-0003', captures: [exampleCapture('3')] });
  await drainOf(db)();
  expect([...entries.keys()].sort()).toEqual(['bad:1', 'bad:2']);
  expect(await db.mentions.toCollection().primaryKeys()).toEqual(['x:3']);
});

test('a batch that cannot be committed is tried three times, then set aside', async () => {
  entries.set('q:1', { id: 'batch-0001', captures: [{ ...exampleCapture('1'), post: { ...examplePost({ key: 'x:1' }), uncloneable: () => {} } }] });
  const drain = drainOf(db);
  await drain();
  await drain();
  expect([...entries.keys()]).toEqual(['q:1']);
  await drain();
  expect([...entries.keys()]).toEqual(['bad:1']);
});

test('a bad batch among many costs the others nothing', async () => {
  for (let id = 1; id <= 60; id += 1) entries.set(`q:${id}`, { id: `batch-${1_000 + id}`, captures: [exampleCapture(String(id))] });
  entries.set('q:30', { id: 'batch-1030', captures: [{ ...exampleCapture('30'), post: { ...examplePost({ key: 'x:30' }), uncloneable: () => {} } }] });
  await drainOf(db)();
  expect(await db.mentions.count()).toBe(59);
  expect(await db.sightings.count()).toBe(59);
});

test('a full disk keeps everything where it is', async () => {
  entries.set('q:1', { id: 'batch-0001', captures: [exampleCapture('1')] });
  const full = { ...db, transaction: () => Promise.reject(Object.assign(new Error('aborted'), { name: 'AbortError', inner: { name: 'QuotaExceededError' } })) };
  await drainOf(full as unknown as EarshotDatabase)();
  expect([...entries.keys()]).toEqual(['q:1']);
});
