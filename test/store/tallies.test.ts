import 'fake-indexeddb/auto';
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
