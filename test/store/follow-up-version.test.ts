import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleMention } from '../model/example-post.ts';

let db: EarshotDatabase;
afterEach(() => db.delete());

test('a store of version 1 is taken along: who waits, numbers, and changes that can still be undone', async () => {
  const old = new Dexie('earshot');
  old.version(1).stores({
    mentions: '&key, firstSeenAt, [status+firstSeenAt], [post.site+firstSeenAt], *topicIds, *tags, dueAt',
    sightings: '++id, [key+at], [key+visit]',
    events: '++id, key, at',
    topics: '&id, name',
    batches: '&id, at',
    tallies: '&[day+site+surface], day',
  });
  await old.table('mentions').bulkPut([ofVersion1('1', { status: 'todo', tags: ['Complaint'] }), ofVersion1('2', { status: 'done' })]);
  await old.table('events').bulkAdd([
    { at: 1, key: 'x:1', field: 'tags', before: [], after: ['Complaint'], undoes: null },
    { at: 2, key: 'x:1', field: 'note', before: '', after: 'call', undoes: null },
    { at: 3, key: 'x:1', field: 'note', before: 'call', after: '', undoes: 2 },
  ]);
  await old.table('topics').bulkPut([{ id: 'brand', kind: 'brand' }, { id: 'rival', kind: 'competitor' }]);
  old.close();

  db = new EarshotDatabase('earshot');
  const [first, second] = await db.mentions.toArray();
  expect(first).toEqual({ ...exampleMention('1'), status: 'todo', tags: ['Complaint'], topicIds: ['lumetra'], remindAt: null, waitingSince: first!.post.publishedAt, authorKey: `x:${first!.post.author.handle}`, threadId: first!.post.url, clippedOn: null, seenAs: first!.seenAs, waitsAs: first!.waitsAs });
  expect(first!.seenAs).toEqual(['status:todo', 'site:x', 'topic:lumetra', 'tag:complaint'].map((facet) => [facet, first!.firstSeenAt]));
  expect(first!.waitsAs).toEqual(first!.seenAs.map(([facet]) => [facet, first!.post.publishedAt]));
  expect(second).toMatchObject({ waitingSince: null, waitsAs: [] });
  expect(await db.mentions.orderBy('waitingSince').primaryKeys()).toEqual(['x:1']);
  expect(await db.counters.bulkGet(['all', 'status:todo', 'status:done', 'tag:complaint'])).toMatchObject([{ count: 2 }, { count: 1 }, { count: 1 }, { count: 1 }]);
  expect((await db.topics.toArray()).map(({ replyGoal }) => replyGoal)).toEqual(['usual', null]);
  await undoLast(db, 4);
  expect((await db.mentions.get('x:1'))?.tags).toEqual([]);
});

function ofVersion1(id: string, change: object) {
  const { promise: _1, owner: _2, snoozedUntil: _3, lookBackDays: _4, reopenedAt: _5, answers: _6, absence: _7, ...mention } = exampleMention(id);
  return { ...mention, topicIds: mention.matches.map(({ topicId }) => topicId), ...change };
}
