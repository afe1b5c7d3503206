import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { createSweep } from '../../lib/keeping/sweep.ts';
import { newTopic } from '../../lib/model/new-topic.ts';
import type { KeepDays } from '../../lib/model/keep-days.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { addToDay } from '../../lib/store/tallies.ts';
import { emptyTally } from '../../lib/model/tally.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { findMentions } from '../../lib/store/mentions.ts';
import { sealWords } from '../../lib/store/seal-words.ts';
import { deleteMentions, restoreMentions } from '../../lib/triage/delete-mentions.ts';
import { setDue, setNote, setPriority, setPromise, setSnooze, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const START = 1_764_050_000_000;
let db: EarshotDatabase;
let now = START;
let sweep: () => Promise<void>;
let count = 0;

beforeEach(() => {
  db = new EarshotDatabase(`sweep-${(count += 1)}`);
  now = START;
  sweep = createSweep({ db, now: () => now });
});
afterEach(() => db.delete());

/** The background wakes once in so many hours, for so many days. */
async function live(days: number, everyHours = 12): Promise<void> {
  for (let passed = 0; passed < days * DAY_MS; passed += everyHours * HOUR_MS) {
    now += everyHours * HOUR_MS;
    await sweep();
  }
}

const met = (ids: readonly string[], topics = ['lumetra']) =>
  ingestBatch(db, { id: `batch-${ids.join()}-${now}`, captures: ids.map((id) => exampleCapture(id, { matches: topics.map((topicId) => ({ topicId, topicRevision: 1, hits: [] })) })) }, now);
const keys = () => db.mentions.toCollection().primaryKeys();
const topic = (id: string, keepDays: KeepDays) => db.topics.put(newTopic({ id, name: id, query: id, keepDays, existing: 0, now }));

describe('what was deleted', () => {
  beforeEach(async () => {
    await sweep();
    await met(['1', '2']);
    await changeMentions(db, 'x:1', setNote('call Ilse'), now);
    await sealWords(db, { least: 1, most: 9 });
    await deleteMentions(db, ['x:1'], now);
  });

  test('goes for good after thirty days, and leaves neither text nor words nor what was done; others stay to be found', async () => {
    await live(30);
    expect(await db.deleted.count()).toBe(1);
    await live(2);
    expect(await db.deleted.count()).toBe(0);
    expect(await db.events.where('key').equals('x:1').count()).toBe(0);
    expect((await db.segments.toArray()).map((segment) => segment.keys)).toEqual(['x:2']);
    expect(JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())))).not.toMatch(/call ilse|"x:1"/i);
    expect((await findMentions(db, { search: [{ by: 'words', text: 'lumetra' }] }, 9)).map(({ key }) => key)).toEqual(['x:2']);
    expect(await undoLast(db, now)).toEqual([]);
  });

  test('does not come back when it is met again, also after that', async () => {
    await live(32);
    await met(['1', '3']);
    expect(await keys()).toEqual(['x:2', 'x:3']);
    expect(await db.forgotten.toArray()).toMatchObject([{ what: 'post', site: 'x', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  test('is not gone early whatever is done to the clock', async () => {
    for (const leap of [400 * DAY_MS, -800 * DAY_MS, 400 * DAY_MS]) {
      now += leap;
      await sweep();
      await live(5);
    }
    expect(await db.deleted.count()).toBe(1);
    await restoreMentions(db, ['x:1'], now);
    expect(await db.mentions.get('x:1')).toMatchObject({ note: 'call Ilse' });
  });
});

describe('what grows old', () => {
  beforeEach(() => sweep());

  test('is deleted when every topic of it has kept it as long as it says, and can be restored', async () => {
    await topic('lumetra', 30);
    await topic('press', 365);
    await met(['1', '2']);
    await met(['3'], ['lumetra', 'press']);
    await met(['4'], ['lumetra', 'gone']);
    await addToDay(db, [{ ...emptyTally('x', 'feed'), posts: 40, mentions: 4 }], now);
    await live(29);
    expect(await keys()).toHaveLength(4);
    await live(2);
    expect(await keys()).toEqual(['x:3', 'x:4']);
    expect(await db.deleted.toArray()).toMatchObject([{ key: 'x:1', by: 'retention' }, { key: 'x:2', by: 'retention' }]);
    // The number of what was read and found that day stays.
    expect(await db.tallies.toArray()).toMatchObject([{ posts: 40, mentions: 4 }]);
    // Nobody did it: there is nothing to take back.
    expect(await undoLast(db, now)).toEqual([]);
    expect(await restoreMentions(db, ['x:1'], now)).toHaveLength(1);
  });

  test('stays for ever where nothing else is said', async () => {
    await topic('lumetra', null);
    await met(['1']);
    await live(400, 24);
    expect(await keys()).toEqual(['x:1']);
  });

  test.each<readonly [string, (key: PostKey) => Promise<unknown>]>([
    ['a tag', (key) => changeMentions(db, key, toggleTag('Praise'), now)],
    ['a note', (key) => changeMentions(db, key, setNote('call'), now)],
    ['a follow-up', (key) => changeMentions(db, key, setDue(now + DAY_MS), now)],
    ['a promise', (key) => changeMentions(db, key, setPromise('a new lamp'), now)],
    ['a snooze', (key) => changeMentions(db, key, setSnooze(now + DAY_MS), now)],
    ['a priority', (key) => changeMentions(db, key, setPriority('high'), now)],
    ['somebody who waits', (key) => changeMentions(db, key, setStatus('todo'), now)],
  ])('stays for %s', async (_what, touch) => {
    await topic('lumetra', 30);
    await met(['1', '2']);
    await touch('x:1');
    await changeMentions(db, 'x:2', setStatus('done'), now);
    await live(32);
    expect(await keys()).toEqual(['x:1']);
  });

  test('stays when it was clipped by hand', async () => {
    await topic('lumetra', 30);
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1', { clippedByHand: true })] }, now);
    await live(32);
    expect(await keys()).toEqual(['x:1']);
  });

  test('may be met anew once it is gone for good', async () => {
    await topic('lumetra', 30);
    await met(['1']);
    await live(65);
    expect(await db.deleted.count()).toBe(0);
    await met(['1']);
    expect(await db.mentions.get('x:1')).toMatchObject({ firstSeenAt: now, sightings: 1 });
  });

  test('is not deleted because the clock leapt', async () => {
    await topic('lumetra', 30);
    await met(['1']);
    now += 60 * DAY_MS;
    await sweep();
    await live(0.5, 1);
    expect(await keys()).toEqual(['x:1']);
    // Set right again, all is as before.
    now -= 60 * DAY_MS;
    await sweep();
    await live(20);
    expect(await keys()).toEqual(['x:1']);
  });
});

test('many are deleted in steps, and each once', async () => {
  await sweep();
  await topic('lumetra', 30);
  await topic('press', 30);
  const posts = Array.from({ length: 650 }, (_, index) => exampleCapture(String(index), { post: examplePost({ key: `x:${index}` }), matches: ['lumetra', 'press'].map((topicId) => ({ topicId, topicRevision: 1, hits: [] })) }));
  await ingestBatch(db, { id: 'batch-many', captures: posts }, now);
  await live(32, 24);
  expect([await db.mentions.count(), await db.deleted.count()]).toEqual([0, 650]);
  expect(await db.events.count()).toBe(650);
});
