import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { counts } from '../../lib/store/counters.ts';
import { findMentions } from '../../lib/store/mentions.ts';
import { plainMention } from '../../lib/store/plain-mention.ts';
import { setNote } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { exampleStore, makeStore, VERSIONS } from '../store/example-store.ts';
import { capture, contents, deleteStores, emptyStore, NOW, ORDER, restore } from './full-store.ts';

/*
 * `versions/N.ndjson` is a backup of the example store of version N, as it lies in a file. They are never written anew: what
 * was saved once is to be read for ever.
 */
type Version = (typeof VERSIONS)[number];
const savedBackup = (version: Version) => new Blob([gzipSync(readFileSync(new URL(`versions/${version}.ndjson`, import.meta.url)))]);

const TABLES = BACKUP_TABLES.filter((name) => name !== 'settings' && name !== 'upkeep');

afterEach(deleteStores);

/** What a mention of versions 1 to 3 did not know, as it is today. */
const UNKNOWN_THEN = { promise: '', owner: null, snoozedUntil: null, lookBackDays: null, reopenedAt: null, answers: [], absence: null };

describe.each(VERSIONS)('a backup made by version %i of the store', (version) => {
  test('comes back with every field of every mention', async () => {
    const db = emptyStore();
    await restore(db, savedBackup(version), ORDER);
    const rows = exampleStore(version).stores['mentions']!.rows as { key: string; topicIds: unknown }[];
    const restored = await db.mentions.toArray();
    expect(restored.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
    for (const [index, row] of rows.entries()) {
      const known = plainMention(row as never);
      expect(plainMention(restored[index]!)).toStrictEqual(version < 4 ? { ...UNKNOWN_THEN, ...known } : known);
    }
  });

  test('comes back as the store itself is taken along', async () => {
    const db = emptyStore();
    await restore(db, savedBackup(version), ORDER);
    await makeStore(exampleStore(version));
    const upgraded = new EarshotDatabase();
    try {
      const expected = await contents(upgraded, [...TABLES, 'accounts']);
      expect(await contents(db, [...TABLES, 'accounts'])).toStrictEqual(expected);
    } finally {
      await upgraded.delete();
    }
    expect((await findMentions(db, { search: [{ by: 'words', text: 'لومترا' }] }, 5)).map(({ key }) => key)).toEqual(['x:2']);
    expect((await counts(db, ['all'])).get('all')).toBe(exampleStore(version).stores['mentions']!.rows.length);
  });

  test('joins what a full store holds, and takes nothing of it away', async () => {
    const db = emptyStore();
    await capture(db, [10, 11, 12]);
    await changeMentions(db, 'x:10', setNote('theirs'), NOW + 1);
    const before = await db.mentions.toArray();
    const { tables } = await restore(db, savedBackup(version), ORDER);
    expect(tables.mentions).toMatchObject({ added: exampleStore(version).stores['mentions']!.rows.length, changed: 0 });
    expect(await db.mentions.bulkGet(before.map(({ key }) => key))).toStrictEqual(before);
  });
});
