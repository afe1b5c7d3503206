import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Mention, PRIORITIES, STATUSES } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { SearchTerm } from '../../lib/search/search-term.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { countMentions, countUpTo, findMentions, type MentionFilter, type MentionOrder, pagesOfMentions } from '../../lib/store/mentions.ts';
import { sealWords } from '../../lib/store/seal-words.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

const ORDERS: readonly MentionOrder[] = ['newest', 'waiting', 'due'];
const TAGS = ['Complaint', 'praise', 'idea'];
const TOPICS = ['lumetra', 'novapine', 'quillwort'];
const SITES = ['x', 'reddit', 'youtube'] as const;
const OWNERS = ['support', 'legal'];
const SEARCHES: readonly (readonly SearchTerm[])[] = [
  ['call'], ['lumetra', 'morning'], ['nothing of it'],
].map((words) => words.map((text) => ({ by: 'words', text })));
/** Few moments: many fall together. */
const moment = fc.integer({ min: 1, max: 12 });
const maybe = fc.option(moment);

let db: EarshotDatabase;
beforeEach(() => {
  db = new EarshotDatabase(`mentions-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const mention: fc.Arbitrary<Omit<Mention, 'key'>> = fc
  .record({
    site: fc.constantFrom(...SITES),
    publishedAt: maybe,
    topics: fc.subarray(TOPICS),
    firstSeenAt: moment,
    status: fc.constantFrom(...STATUSES),
    dueAt: maybe,
    owner: fc.option(fc.constantFrom(...OWNERS)),
    snoozedUntil: maybe,
    priority: fc.constantFrom(...PRIORITIES),
    tags: fc.subarray(TAGS),
    note: fc.constantFrom('', 'call'),
    reopenedAt: maybe,
  })
  .map(({ site, publishedAt, topics, ...own }) => ({
    ...exampleMention('1'),
    ...own,
    post: examplePost({ site, publishedAt }),
    matches: topics.map((topicId) => ({ topicId, topicRevision: 1, hits: [] })),
  }));

const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const filter: fc.Arbitrary<MentionFilter> = fc.record(
  {
    search: fc.constantFrom(...SEARCHES),
    topicIds: some([...TOPICS, null]),
    sites: some(SITES),
    statuses: some(STATUSES),
    tags: some(['complaint', 'PRAISE']),
    owners: some([...OWNERS, null]),
    priorities: some(PRIORITIES),
    due: fc.oneof(fc.constant('none' as const), fc.record({ from: moment, before: moment }, { requiredKeys: [] })),
    waitsForUs: fc.constant(true as const),
    snoozed: fc.record({ at: moment, are: fc.constantFrom('yes' as const, 'no' as const) }),
    from: moment,
    to: moment,
  },
  { requiredKeys: [] },
);

test('what indexes find is what reading everything finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mention, { maxLength: 40 }), fc.constantFrom(1, 5, 99), fc.array(fc.tuple(filter, fc.constantFrom(...ORDERS), fc.integer({ min: 1, max: 50 })), { minLength: 6, maxLength: 6 }), async (mentions, least, questions) => {
      await fill(mentions.map((one, index) => ({ ...one, key: `x:${index}` as PostKey })));
      await sealWords(db, { least, most: 7 });
      const all = await db.mentions.toArray();
      for (const [wanted, order, limit] of questions) {
        const expected = all.filter((one) => slowlyPasses(one, wanted)).sort(slowOrder(order)).map(({ key }) => key);
        const found = await findMentions(db, wanted, limit, order);
        expect(found.map(({ key }) => key)).toEqual(expected.slice(0, limit));
        expect(await countMentions(db, wanted)).toBe(expected.length);
        expect(await countUpTo(db, wanted, limit)).toBe(Math.min(limit, expected.length));
      }
    }),
    { numRuns: 40 },
  );
});

describe('pages', () => {
  test('hold each mention once, those of one moment too', async () => {
    await fill(Array.from({ length: 25 }, (_, index) => ({ ...exampleMention(String(index)), firstSeenAt: Math.floor(index / 10) })));
    const pages: Mention[][] = [];
    for await (const page of pagesOfMentions(db, { from: 0, to: 2 }, 3)) pages.push([...page]);
    const keys = pages.flat().map(({ key }) => key);
    expect(keys).toHaveLength(20);
    expect(new Set(keys).size).toBe(20);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(3);
  });
});

describe('a page of many', () => {
  test('reads a rare tag alone, not all that waited longer', async () => {
    await fill(Array.from({ length: 400 }, (_, index) => ({ ...exampleMention(String(index)), post: examplePost({ key: `x:${index}`, publishedAt: index }), tags: index === 399 ? ['rare'] : [] })));
    const read = await rowsReadBy(() => findMentions(db, { tags: ['Rare'] }, 10, 'waiting'));
    expect(read).toBeLessThan(5);
  });
});

async function fill(mentions: readonly Mention[]): Promise<void> {
  await db.transaction('rw', [...mentionTables(db), db.segments], async () => {
    for (const table of [...mentionTables(db), db.segments]) await table.clear();
    await writeMentions(db, mentions.map((after) => ({ before: undefined, after })));
  });
}

async function rowsReadBy(work: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const reading = (row: unknown) => {
    read += 1;
    return row;
  };
  db.mentions.hook('reading', reading);
  await work();
  db.mentions.hook('reading').unsubscribe(reading);
  return read;
}

/** The filter as its words say it, over one mention that was read. */
function slowlyPasses(one: Mention, wanted: MentionFilter): boolean {
  const { waitingSince } = mentionRow(one);
  const topics: (string | null)[] = one.matches.length === 0 ? [null] : one.matches.map(({ topicId }) => topicId);
  const text = `${one.post.text} ${one.note}`.toLowerCase();
  const sleeps = wanted.snoozed !== undefined && one.snoozedUntil !== null && one.snoozedUntil > wanted.snoozed.at;
  const { due } = wanted;
  const dueFits =
    due === undefined || (due === 'none' ? one.dueAt === null : one.dueAt !== null && !(one.dueAt < (due.from ?? 0)) && !(one.dueAt >= (due.before ?? 99)));
  return [
    wanted.search?.every((term) => term.by === 'words' && text.includes(term.text)) ?? true,
    wanted.topicIds?.some((id) => topics.includes(id)) ?? true,
    wanted.sites?.includes(one.post.site) ?? true,
    wanted.statuses?.includes(one.status) ?? true,
    wanted.tags?.every((tag) => one.tags.map((own) => own.toLowerCase()).includes(tag.toLowerCase())) ?? true,
    wanted.owners?.includes(one.owner) ?? true,
    wanted.priorities?.includes(one.priority) ?? true,
    dueFits,
    wanted.waitsForUs !== true || waitingSince !== null,
    wanted.snoozed === undefined || sleeps === (wanted.snoozed.are === 'yes'),
    !(one.firstSeenAt < (wanted.from ?? 0)),
    !(one.firstSeenAt >= (wanted.to ?? 99)),
  ].every(Boolean);
}

/** Those with a time by it; then the others, newest first. */
function slowOrder(order: MentionOrder): (a: Mention, b: Mention) => number {
  const rank = (one: Mention): [number, number, number] => {
    const time = order === 'due' ? one.dueAt : order === 'waiting' ? mentionRow(one).waitingSince : null;
    return time === null ? [1, -one.firstSeenAt, -1] : [0, time, 1];
  };
  return (a, b) => {
    const [group, time, direction] = rank(a);
    const [otherGroup, otherTime] = rank(b);
    return group - otherGroup || time - otherTime || (a.key < b.key ? -direction : direction);
  };
}
