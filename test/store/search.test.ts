import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { type Mention, STATUSES } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { parseSearch, type SearchWorld } from '../../lib/search/parse-search.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { passes } from '../../lib/store/mention-filter.ts';
import { inOrder } from '../../lib/store/mention-order.ts';
import { countMentions, findMentions, type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import { removeTopic } from '../../lib/triage/remove-topic.ts';
import { compactWords } from '../../lib/store/compact-words.ts';
import { sealWords } from '../../lib/store/seal-words.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { setDue, setNote, setOwner, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleCapture, exampleMention, examplePost } from '../model/example-post.ts';

const IDS = ['1', '2', '3', '4', '5', '6'];
const WORDS = ['Pump', 'pumpkin', 'quiet', 'Niño', '広告が多い', 'สวัสดีครับ', 'مُضخة', 'e-mail', '😀', 'don’t'];
const SEARCHES = [
  'pump', 'PUMP quiet', '"quiet pump"', '-pump', 'nino', '広告', 'สดี', 'مضخة', 'e-mail', '😀', 'zzz', 'u', 'don’t',
  'author:mara', 'author:ilse', 'tag:praise', '-tag:praise pump', 'tag:unheard', 'status:new', 'status:done pump', 'is:open', 'is:noted', 'is:late',
  'owner:support', 'topic:lumetra', 'site:x quiet', 'due:today', 'note:call', 'call', 'x.com', '',
];
const WORLD: SearchWorld = {
  now: 1_000,
  topics: [{ id: 'lumetra', name: 'Lumetra' }],
  tags: ['praise', 'idea'],
  owners: ['support'],
  sites: [{ id: 'x', label: 'X' }],
  statusWords: { new: 'New', todo: 'To do', waiting: 'Waiting', done: 'Done', ignored: 'Ignored' },
};

let db: EarshotDatabase;
beforeEach(() => {
  db = new EarshotDatabase(`search-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const searchFor = (text: string): MentionFilter => ({ search: parseSearch(text, WORLD).terms });

async function bySlowReading(filter: MentionFilter): Promise<Mention[]> {
  return (await db.mentions.toArray()).filter(passes(filter)).sort(inOrder('newest'));
}

function post(id: string, words: readonly string[]) {
  const author = Number(id) % 2 === 0 ? { handle: 'mara_quill', name: 'Mara Quill' } : { handle: 'ilse', name: 'Ilse Varga' };
  return examplePost({ key: `x:${id}`, text: words.join(' '), author: { ...author, url: null, followers: null } });
}

test('finds what reading everything finds, in the same order, whatever was done before and indexed in between', async () => {
  const keys = fc.subarray(IDS.map((id): PostKey => `x:${id}`), { minLength: 1 });
  let batch = 0;
  let now = 10;
  const action = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.subarray(IDS, { minLength: 1 }), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })).map(([ids, words]) => () => ingestBatch(db, { id: String((batch += 1)), captures: ids.map((id) => exampleCapture(id, { post: post(id, words) })) }, (now += 1))) },
    { weight: 3, arbitrary: fc.constantFrom(1, 2, 3).map((most) => () => sealWords(db, { least: 1, most })) },
    fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(1, 2, 4)).map(([pick, most]) => () => compactWords(db, pick, most)),
    fc.tuple(keys, fc.constantFrom(...STATUSES)).map(([some, status]) => () => changeMentions(db, some, setStatus(status), now)),
    fc.tuple(keys, fc.constantFrom('praise', 'Praise', 'idea')).map(([some, tag]) => () => changeMentions(db, some, toggleTag(tag), now)),
    fc.tuple(keys, fc.constantFrom('call back', '')).map(([[key], note]) => () => changeMentions(db, key!, setNote(note), now)),
    fc.tuple(keys, fc.constantFrom('support', null)).map(([some, owner]) => () => changeMentions(db, some, setOwner(owner), now)),
    fc.tuple(keys, fc.constantFrom(500, 2_000, null)).map(([some, due]) => () => changeMentions(db, some, setDue(due), now)),
    fc.constant(() => undoLast(db, now)),
    fc.constant(() => removeTopic(db, 'lumetra', 'forget', 9)),
  );
  const chips = fc.record({ statuses: fc.subarray([...STATUSES], { minLength: 1 }), topicIds: fc.constantFrom(['lumetra'], ['none']), from: fc.integer({ min: 5, max: 30 }), to: fc.integer({ min: 5, max: 30 }) }, { requiredKeys: [] });
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), fc.constantFrom(...SEARCHES), chips, fc.integer({ min: 1, max: 7 }), async (actions, text, chip, limit) => {
      for (const act of actions) await act();
      const filter = { ...searchFor(text), ...chip };
      const expected = await bySlowReading(filter);
      const found = await findMentions(db, filter, limit);
      const keysOf = (mentions: readonly Mention[]) => mentions.map(({ key }) => key);
      expect(keysOf(found)).toEqual(keysOf(expected.slice(0, limit)));
      expect(await countMentions(db, filter)).toBe(expected.length);
      const paged: Mention[] = [];
      for await (const page of pagesOfMentions(db, filter, 2)) paged.push(...page);
      expect(keysOf(paged)).toEqual(keysOf(expected));
      await db.delete({ disableAutoOpen: false });
    }),
    { numRuns: 150 },
  );
});

test('finds the newest first and each once, whatever lies in which segment: a mention that was worked on stands in a newer one', async () => {
  const some = fc.uniqueArray(fc.record({ id: fc.nat(60), firstSeenAt: fc.integer({ min: 1, max: 20 }), word: fc.constantFrom('pump', 'pumpkin', 'quiet') }), { selector: ({ id }) => id, minLength: 4, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(some, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }), async (mentions, most, limit) => {
      const after = mentions.map(({ id, firstSeenAt, word }): Mention => ({ ...exampleMention(String(id)), firstSeenAt, post: post(String(id), [word]) }));
      const tables = [...mentionTables(db), db.segments];
      await db.transaction('rw', tables, async () => {
        for (const table of tables) await table.clear();
        await writeMentions(db, after.map((one) => ({ before: undefined, after: one })));
      });
      await sealWords(db, { least: 2, most });
      await changeMentions(db, after.filter((_, index) => index % 3 === 0).map(({ key }) => key), toggleTag('praise'), 30);
      await sealWords(db, { least: 2, most });
      const expected = await bySlowReading(searchFor('pump'));
      expect((await findMentions(db, searchFor('pump'), limit)).map(({ key }) => key)).toEqual(expected.slice(0, limit).map(({ key }) => key));
    }),
    { numRuns: 80 },
  );
});

describe('what was indexed', () => {
  test('needs no reading of what does not hold the words', async () => {
    await ingestBatch(db, { id: 'a', captures: IDS.map((id) => exampleCapture(id, { post: post(id, [`word${id}`]) })) }, 5);
    await sealWords(db, { least: 1, most: 2 });
    expect(await db.segments.count()).toBe(3);
    expect(await db.unindexed.count()).toBe(0);
    const read: PostKey[] = [];
    db.mentions.hook('reading', (row) => (read.push(row.key), row));
    expect((await findMentions(db, searchFor('word4'), 50)).map(({ key }) => key)).toEqual(['x:4']);
    expect(read).toEqual(['x:4']);
  });

  test('is indexed anew only where its words changed', async () => {
    const captures = [exampleCapture('1', { post: post('1', ['pump']) })];
    await ingestBatch(db, { id: 'a', captures }, 5);
    await sealWords(db, { least: 1, most: 2 });
    await ingestBatch(db, { id: 'b', captures }, 6);
    await changeMentions(db, ['x:1'], setStatus('done'), 6);
    expect(await db.unindexed.toArray()).toEqual([]);
    await changeMentions(db, ['x:1'], toggleTag('praise'), 6);
    expect(await db.unindexed.toArray()).toMatchObject([{ keys: ['x:1'] }]);
  });

  test('goes on where it was interrupted, and nothing is missed meanwhile', async () => {
    await ingestBatch(db, { id: 'a', captures: IDS.map((id) => exampleCapture(id, { post: post(id, ['pump']) })) }, 5);
    const add = db.segments.add.bind(db.segments);
    let left = 2;
    db.segments.add = ((row: never) => {
      if ((left -= 1) < 0) throw new Error('The worker died.');
      return add(row);
    }) as typeof add;
    await expect(sealWords(db, { least: 1, most: 2 })).rejects.toThrow('died');
    expect(await db.segments.count()).toBe(2);
    expect(await countMentions(db, searchFor('pump'))).toBe(6);
    left = Infinity;
    await sealWords(db, { least: 1, most: 2 });
    expect(await db.segments.count()).toBe(3);
    expect(await countMentions(db, searchFor('pump'))).toBe(6);
  });

  test('few are left together: a note that grows by letters takes one row', async () => {
    await ingestBatch(db, { id: 'a', captures: [exampleCapture('1')] }, 5);
    for (const note of ['c', 'ca', 'cal']) await changeMentions(db, 'x:1', setNote(note), 6);
    await sealWords(db, { least: 3, most: 9 });
    expect(await db.unindexed.toArray()).toMatchObject([{ keys: ['x:1'] }]);
    expect(await db.segments.count()).toBe(0);
  });
});

test.each(['pump', 'tag:praise', 'status:new pump', 'is:late', '-quiet', 'due:late', 'due:today is:open'])('the search %s is answered anew when something comes that it finds', async (text) => {
  const counts: number[] = [];
  const live = liveQuery(async () => findMentions(db, searchFor(text), 50)).subscribe((found) => counts.push(found.length));
  await expect.poll(() => counts).toEqual([0]);
  await ingestBatch(db, { id: 'a', captures: [exampleCapture('1', { post: post('1', ['pump']) })] }, 5);
  await changeMentions(db, ['x:1'], toggleTag('praise'), 6);
  await changeMentions(db, ['x:1'], setDue(500), 6);
  await expect.poll(() => counts.at(-1)).toBe(1);
  live.unsubscribe();
});

test('small segments become one, step by step, without what is gone; what is full stays', async () => {
  const mentions = IDS.map((id) => ({ ...exampleMention(id), post: post(id, ['pump', `word${id}`]) }));
  await db.transaction('rw', mentionTables(db), () => writeMentions(db, mentions.map((after) => ({ before: undefined, after }))));
  await sealWords(db, { least: 1, most: 1 });
  expect(await db.segments.count()).toBe(6);
  const [gone] = await db.mentions.toArray();
  await db.transaction('rw', mentionTables(db), () => writeMentions(db, [{ before: gone, after: undefined }]));
  await changeMentions(db, 'x:2', setNote('call back'), 2_000);
  await sealWords(db, { least: 1, most: 1 });
  const round = async () => (await Promise.all([0, 0.3, 0.6, 1].map((pick) => compactWords(db, pick, 3)))).includes(true);
  while (await round());
  const kept = (await db.segments.orderBy('newest').toArray()).map(({ keys }) => keys.split('\n'));
  expect(kept.length).toBeLessThanOrEqual(3);
  expect(kept.every((keys) => keys.length <= 3)).toBe(true);
  expect([...new Set(kept.flat())].sort()).toEqual(['x:2', 'x:3', 'x:4', 'x:5', 'x:6']);
  const found = async (text: string) => (await findMentions(db, searchFor(text), 10)).map(({ key }) => key).sort();
  expect(await found('pump')).toEqual(['x:2', 'x:3', 'x:4', 'x:5', 'x:6']);
  expect([await found('word1'), await found('word3'), await found('call')]).toEqual([[], ['x:3'], ['x:2']]);
  expect(await compactWords(db, 1, 3)).toBe(false);
});
