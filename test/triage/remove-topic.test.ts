import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newTopic } from '../../lib/model/new-topic.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { exampleMention } from '../model/example-post.ts';
import { countOfTopic, removeTopic } from '../../lib/triage/remove-topic.ts';
import { putTopic } from '../../lib/store/topics.ts';
import { writeMentions } from '../../lib/store/write-mentions.ts';

let db: EarshotDatabase;

beforeEach(async () => {
  db = new EarshotDatabase(`remove-topic-${crypto.randomUUID()}`);
  await putTopic(db, newTopic({ id: 'lumetra', name: 'Lumetra', query: 'lumetra', existing: 0, now: 1 }));
  await putTopic(db, newTopic({ id: 'novapine', name: 'Novapine', query: 'novapine', existing: 1, now: 2 }));
  const mentions = [mention('x:1', ['lumetra']), mention('x:2', ['lumetra', 'novapine']), mention('x:3', ['lumetra'], true), mention('x:4', ['novapine'])];
  await writeMentions(db, mentions.map((after) => ({ before: undefined, after })));
  await db.sightings.bulkAdd(['x:1', 'x:1', 'x:2', 'x:4'].map((key) => sighting(key as PostKey)));
  await db.events.bulkAdd(['x:1', 'x:2'].map((key) => ({ at: 5, key: key as PostKey, field: 'note' as const, before: '', after: 'call back', group: 1, by: 'person' as const, undoes: null })));
});

afterEach(() => db.delete());

test('keep: the topic goes, every mention stays as it is', async () => {
  const before = await db.mentions.toArray();
  await removeTopic(db, 'lumetra', 'keep', 9);
  expect(await db.topics.toCollection().primaryKeys()).toEqual(['novapine']);
  expect(await db.mentions.toArray()).toEqual(before);
});

test('forget: what nothing else holds goes with its sightings and events; the rest loses the match alone', async () => {
  await removeTopic(db, 'lumetra', 'forget', 9);
  const rows = await db.mentions.toArray();
  expect(rows.map(({ key, topicIds, matches }) => [key, topicIds, matches.map(({ topicId }) => topicId)])).toEqual([
    ['x:2', ['novapine'], ['novapine']],
    ['x:3', [], []],
    ['x:4', ['novapine'], ['novapine']],
  ]);
  expect((await db.sightings.toArray()).map(({ key }) => key)).toEqual(['x:2', 'x:4']);
  expect((await db.events.toArray()).map(({ key, field }) => [key, field])).toEqual([['x:2', 'note'], ['x:1', 'deleted']]);
  expect(await db.deleted.toArray()).toMatchObject([{ key: 'x:1', sightings: [{}, {}], events: [{ field: 'note' }] }]);
  expect(await countOfTopic(db, 'lumetra')).toBe(0);
});

test('a topic is counted by what matched it', async () => {
  expect(await countOfTopic(db, 'lumetra')).toBe(3);
  expect(await countOfTopic(db, 'novapine')).toBe(2);
});

function mention(key: PostKey, topicIds: readonly string[], clippedByHand = false): Mention {
  const matches = topicIds.map((topicId) => ({ topicId, topicRevision: 1, hits: [] }));
  return { ...exampleMention(key.slice(2)), key, matches, clippedByHand };
}

function sighting(key: PostKey) {
  return { key, visit: 'visit-1', at: 4, text: '', engagement: { likes: null, replies: null, reposts: null, views: null } };
}
