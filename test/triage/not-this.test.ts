import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { newTopic } from '../../lib/model/new-topic.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { excludeFromTopic, takeBackExclusion } from '../../lib/triage/not-this.ts';
import { exampleMention } from '../model/example-post.ts';

let db: EarshotDatabase;
let count = 0;
const statuses = async () => (await db.mentions.toArray()).map(({ status }) => status);
const topic = () => db.topics.get('lumetra');

beforeEach(async () => {
  db = new EarshotDatabase(`not-this-${(count += 1)}`);
  await db.topics.put(newTopic({ id: 'lumetra', name: 'Lumetra', query: 'lumetra', existing: 0, now: 1 }));
  await db.mentions.bulkPut(['1', '2', '3'].map((id) => mentionRow({ ...exampleMention(id), status: id === '2' ? 'todo' : 'new' })));
});

test('the query and the mentions change together; what somebody works on stays', async () => {
  const done = await excludeFromTopic(db, 'lumetra', 'lumetra NOT street', ['x:1', 'x:2', 'x:gone'], 5);
  expect(done).toMatchObject({ before: 'lumetra', after: 'lumetra NOT street' });
  expect(await topic()).toMatchObject({ query: 'lumetra NOT street', revision: 2, updatedAt: 5 });
  expect(await statuses()).toEqual(['ignored', 'todo', 'new']);
});

test('it is taken back whole', async () => {
  const done = (await excludeFromTopic(db, 'lumetra', 'lumetra NOT street', ['x:1', 'x:3'], 5))!;
  expect(await takeBackExclusion(db, done, 6)).toBe(true);
  expect(await topic()).toMatchObject({ query: 'lumetra', revision: 3 });
  expect(await statuses()).toEqual(['new', 'todo', 'new']);
});

test('a query that was changed since is left alone', async () => {
  const done = (await excludeFromTopic(db, 'lumetra', 'lumetra NOT street', ['x:1'], 5))!;
  await db.topics.update('lumetra', { query: 'lumetra OR app' });
  expect(await takeBackExclusion(db, done, 6)).toBe(false);
  expect(await topic()).toMatchObject({ query: 'lumetra OR app' });
  expect(await statuses()).toEqual(['new', 'todo', 'new']);
});

test('a topic that is gone', async () => {
  await db.topics.clear();
  expect(await excludeFromTopic(db, 'lumetra', 'x', ['x:1'], 5)).toBeNull();
  expect(await statuses()).toEqual(['new', 'todo', 'new']);
});
