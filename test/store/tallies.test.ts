import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { emptyTally } from '../../lib/model/tally.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { addToDay, talliesOfLast } from '../../lib/store/tallies.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');

let db: EarshotDatabase;
afterEach(() => db.delete());

test('pages add up to their day, each kind of page apart', async () => {
  db = new EarshotDatabase();
  await addToDay(db, [{ ...emptyTally('x', 'feed'), pages: 1, posts: 30, read: 9, mentions: 1 }], NOON);
  await addToDay(db, [{ ...emptyTally('x', 'feed'), posts: 12, read: 2, drifts: 1 }, { ...emptyTally('x', 'thread'), pages: 1, empty: 1 }], NOON + 5);
  expect(await db.tallies.toArray()).toEqual([
    { ...emptyTally('x', 'feed'), pages: 1, posts: 42, read: 11, mentions: 1, drifts: 1, day: '2026-11-20', lastAt: NOON + 5 },
    { ...emptyTally('x', 'thread'), pages: 1, empty: 1, day: '2026-11-20', lastAt: NOON + 5 },
  ]);
});

test('the last days are today and so many before', async () => {
  db = new EarshotDatabase();
  for (const days of [0, 1, 29, 30]) await addToDay(db, [{ ...emptyTally('x', 'feed'), pages: 1 }], NOON - days * DAY_MS);
  expect((await talliesOfLast(db, 30, NOON)).map(({ day }) => day)).toEqual(['2026-10-22', '2026-11-19', '2026-11-20']);
});

test('a store of version 1 is taken along: posts stay, what was counted without its base is left behind', async () => {
  const old = new Dexie('earshot');
  old.version(1).stores({
    mentions: '&key, firstSeenAt, [status+firstSeenAt], [post.site+firstSeenAt], *topicIds, *tags, dueAt',
    sightings: '++id, [key+at], [key+visit]',
    events: '++id, key, at',
    topics: '&id, name',
    batches: '&id, at',
    tallies: '&[day+site+surface], day',
  });
  await old.table('tallies').put({ day: '2026-11-19', site: 'x', surface: 'feed', posts: 80, mentions: 3, skips: 4, drifts: 2 });
  old.close();

  db = new EarshotDatabase();
  expect(await db.tallies.toArray()).toEqual([{ ...emptyTally('x', 'feed'), posts: 80, mentions: 3, day: '2026-11-19', lastAt: Date.parse('2026-11-19') }]);
  expect(db.verno).toBe(4);
  await addToDay(db, [{ ...emptyTally('x', 'feed'), pages: 1, posts: 1, read: 1 }], Date.parse('2026-11-19T08:00:00Z'));
  expect(await db.tallies.toArray()).toMatchObject([{ posts: 81, pages: 1, read: 1 }]);
});
