import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { createDrain } from '../../lib/ingest/drain.ts';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { isNewerStore } from '../../lib/store/newer-store.ts';
import { countMentions } from '../../lib/store/mentions.ts';
import { exampleCapture } from '../model/example-post.ts';

const LATER = { mentions: '&key, somethingNew', inventions: '&id' };
afterEach(() => Dexie.delete('earshot'));

async function storeOfLater(): Promise<void> {
  const later = new Dexie('earshot');
  later.version(5).stores(LATER);
  await later.table('mentions').put({ key: 'x:1', somethingNew: 1 });
  await later.table('inventions').put({ id: 'lamp' });
  later.close();
}

async function nativeStore(): Promise<{ version: number; tables: string[]; mentions: unknown[] }> {
  const later = await new Dexie('earshot').open();
  const store = { version: later.backendDB().version, tables: later.tables.map(({ name }) => name), mentions: await later.table('mentions').toArray() };
  later.close();
  return store;
}

test('a store of a later version says so, whatever is asked of it, and is left as it is', async () => {
  await storeOfLater();
  const before = await nativeStore();
  const db = new EarshotDatabase();
  for (const ask of [() => db.open(), () => countMentions(db, {}), () => ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('2')] }, 1)]) {
    const error: unknown = await ask().then(() => null, (failure: unknown) => failure);
    expect(isNewerStore(error)).toBe(true);
  }
  db.close();
  expect(await nativeStore()).toEqual(before);
  expect(before).toMatchObject({ version: 50, tables: ['inventions', 'mentions'] });
});

test('what was written ahead waits for the build that can store it', async () => {
  await storeOfLater();
  const db = new EarshotDatabase();
  const outbox: Record<string, unknown> = { 'q:1': { id: 'batch-0001', captures: [exampleCapture('2')] } };
  const storage = { all: async () => ({ ...outbox }), remove: async (keys: string | string[]) => [keys].flat().forEach((key) => delete outbox[key]), set: async (key: string, value: unknown) => void (outbox[key] = value) };
  const drain = createDrain({ db, storage, format: { prefix: 'q:', read: (entry) => entry as never }, now: () => 1 });
  for (let times = 0; times < 4; times += 1) expect(await drain()).toBe(0);
  expect(Object.keys(outbox)).toEqual(['q:1']);
  db.close();
});

test('a store that was mended within its version opens', async () => {
  const older = new Dexie('earshot');
  older.version(4).stores({ mentions: '&key' });
  await older.table('mentions').put({ key: 'x:1' });
  older.close();
  for (let times = 0; times < 3; times += 1) {
    const db = new EarshotDatabase();
    expect(await db.mentions.count()).toBe(1);
    db.close();
  }
});

test('any other failure is not taken for it', () => {
  expect(isNewerStore(new Error('no'))).toBe(false);
  expect(isNewerStore(null)).toBe(false);
});
