import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { PostKey } from '../../lib/model/post.ts';
import { EarshotDatabase, type MentionRow } from '../../lib/store/database.ts';
import { newestRows } from '../../lib/store/newest-rows.ts';

test('where there is no store, none is made', async () => {
  expect(await newestRows(3)).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

test('of a store of a later version nothing is read', async () => {
  const later = new Dexie('earshot');
  later.version(5).stores({ mentions: '&key, firstSeenAt' });
  await later.table('mentions').put({ key: 'x:1', firstSeenAt: 1 });
  expect(await newestRows(3)).toEqual([]);
  await later.delete();
});

test('the mentions first seen last, newest first, and the store stays free for its upgrade', async () => {
  const db = new EarshotDatabase();
  await db.mentions.bulkAdd(['x:1', 'x:2', 'x:3', 'x:4'].map((key, index) => ({ key: key as PostKey, firstSeenAt: index }) as MentionRow));
  expect((await newestRows(3)).map(({ key }) => key)).toEqual(['x:4', 'x:3', 'x:2']);
  await db.delete();
  expect(await indexedDB.databases()).toEqual([]);
});
