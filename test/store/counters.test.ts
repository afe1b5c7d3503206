import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { STATUSES } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { counts, countersOf } from '../../lib/store/counters.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { removeTopic } from '../../lib/triage/remove-topic.ts';
import { setOwner, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture } from '../model/example-post.ts';

const IDS = ['1', '2', '3', '4'];

let db: EarshotDatabase;
beforeEach(() => {
  db = new EarshotDatabase(`counters-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('tell at any time what counting would', async () => {
  const keys = fc.subarray(IDS.map((id): PostKey => `x:${id}`));
  let batch = 0;
  const action = fc.oneof(
    fc.subarray(IDS, { minLength: 1 }).map((ids) => () => ingestBatch(db, { id: String((batch += 1)), captures: ids.map((id) => exampleCapture(id)) }, 5)),
    fc.tuple(keys, fc.constantFrom(...STATUSES)).map(([some, status]) => () => changeMentions(db, some, setStatus(status), 6)),
    fc.tuple(keys, fc.constantFrom('praise', 'Praise', 'idea')).map(([some, tag]) => () => changeMentions(db, some, toggleTag(tag), 6)),
    fc.tuple(keys, fc.constantFrom('support', null)).map(([some, owner]) => () => changeMentions(db, some, setOwner(owner), 6)),
    fc.constant(() => undoLast(db, 7)),
    fc.constant(() => removeTopic(db, exampleCapture('1').matches[0]!.topicId, 'forget', 9)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      for (const act of actions) await act();
      const counted = new Map<string, number>();
      for (const mention of await db.mentions.toArray()) for (const name of countersOf(mention)) counted.set(name, (counted.get(name) ?? 0) + 1);
      const kept = (await db.counters.toArray()).filter(({ count }) => count !== 0);
      expect(new Map(kept.map(({ name, count }) => [name, count]))).toEqual(counted);
    }),
    { numRuns: 60 },
  );
});

test('are read by name; what was never counted is none', async () => {
  await ingestBatch(db, { id: 'a', captures: [exampleCapture('1')] }, 5);
  expect(await counts(db, ['all', 'status:new', 'status:done'])).toEqual(new Map([['all', 1], ['status:new', 1], ['status:done', 0]]));
});
