import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { emptyTally } from '../../lib/model/tally.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { countersOf } from '../../lib/store/counters.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { findMentions } from '../../lib/store/mentions.ts';
import { findPeople } from '../../lib/store/people.ts';
import { restoreMentions } from '../../lib/triage/delete-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleStore, makeStore, VERSIONS } from './example-store.ts';

let db: EarshotDatabase;
afterEach(() => db.delete());

async function upgraded(version: (typeof VERSIONS)[number]): Promise<EarshotDatabase> {
  await makeStore(exampleStore(version));
  db = new EarshotDatabase();
  await db.open();
  return db;
}

/** What a version before counted without its base. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['skips', 'drifts']);

describe.each(VERSIONS)('a store of version %i', (version) => {
  test('is taken along with every field of every row', async () => {
    await upgraded(version);
    for (const [table, { rows }] of Object.entries(exampleStore(version).stores)) {
      const now = JSON.parse(JSON.stringify(await db.table(table).toArray())) as Record<string, unknown>[];
      expect(now, table).toHaveLength(rows.length);
      rows.forEach((row, index) => {
        for (const [field, value] of Object.entries(row)) {
          if (table === 'segments' || (version < 3 && table === 'tallies' && LEFT_BEHIND.has(field))) continue;
          expect(now[index]?.[field], `${table}.${field}`).toEqual(value);
        }
      });
    }
  });

  test('has what this version derives: indexes, numbers, people, words to find', async () => {
    await upgraded(version);
    const rows = await db.mentions.toArray();
    expect(rows).toEqual(rows.map(mentionRow));
    const names = [...new Set(rows.flatMap(countersOf))];
    expect((await db.counters.bulkGet(names)).map((row) => row?.count)).toEqual(names.map((name) => rows.filter((row) => countersOf(row).includes(name)).length));
    expect((await findPeople(db, { text: 'ilse', order: 'last met' }, 5)).flatMap(({ accounts }) => accounts.map(({ key }) => key))).toContain('x:ilse_varga');
    expect((await findMentions(db, { search: [{ by: 'words', text: 'لومترا' }] }, 5)).map(({ key }) => key)).toEqual(['x:2']);
    expect(await db.mentions.orderBy('waitingSince').primaryKeys()).toContain('x:1');
    for (const topic of await db.topics.toArray()) expect(topic).toMatchObject({ keepDays: null, replyGoal: topic.kind === 'competitor' ? null : 'usual' });
    for (const event of await db.events.toArray()) expect(event).toMatchObject({ group: expect.any(Number), by: 'person' });
  });

  test('can be undone into', async () => {
    await upgraded(version);
    // Of version 4, what was done last there: a mention was deleted.
    await undoLast(db, 1_765_000_000_000);
    if (version === 4) expect(await db.mentions.get('x:4')).toMatchObject({ tags: ['Praise'] });
    else expect(await db.mentions.get('x:1')).toMatchObject({ tags: ['Complaint'], note: '' });
  });
});

test('of version 1, posts that were counted stay, what was counted without its base is left behind', async () => {
  await upgraded(1);
  expect(await db.tallies.toArray()).toEqual([{ ...emptyTally('x', 'feed'), posts: 80, mentions: 2, day: '2025-11-25', lastAt: Date.parse('2025-11-25') }]);
});

test('of version 4, what was deleted there can be restored', async () => {
  await upgraded(4);
  expect(await restoreMentions(db, ['x:4'], 1_765_000_000_000)).toHaveLength(1);
  expect(await db.sightings.where('[key+at]').between(['x:4', 0], ['x:4', Infinity]).count()).toBe(1);
});
