import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Compared, Digest, Part } from '../../lib/digest/digest.ts';
import type { Mention } from '../../lib/model/mention.ts';
import { STATUSES } from '../../lib/model/mention.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { at, digestOf, factsOf, mentionOf, sectionOf } from './digest-of.ts';

const count = fc.option(fc.integer({ min: 0, max: 9_999 }));

/** Whatever a mention may be, over three weeks around the period. */
const mention: fc.Arbitrary<Mention> = fc
  .record({
    hour: fc.integer({ min: -12 * 24, max: 9 * 24 }),
    topics: fc.constantFrom(['t1'], ['t2'], ['t1', 't2'], ['t9'], []),
    site: fc.constantFrom('x', 'reddit', 'bluesky'),
    who: fc.constantFrom('Mara Quill', 'Ilse Varga', 'Oddvar Brekke', '', 'سلمى'),
    status: fc.constantFrom(...STATUSES),
    tags: fc.subarray(['praise', 'Complaint', 'idea', 'question', 'battery', 'price']),
    text: fc.constantFrom('', 'Swollen battery again', 'Is it waterproof?', '電池が膨らむ', 'Ein Wort zum Preis', 'a'.repeat(2_000)),
    replied: fc.option(fc.integer({ min: -5, max: 200 })),
    due: fc.option(fc.integer({ min: -200, max: 300 })),
    promise: fc.constantFrom('', 'Send a new one'),
    likes: count,
    views: count,
    followers: count,
    stars: fc.option(fc.integer({ min: 0, max: 5 })),
    precision: fc.constantFrom('second', 'day', null),
  })
  .map(({ hour, topics, site, who, status, tags, text, replied, due, promise, likes, views, followers, stars, precision }) => {
    const firstSeenAt = at(0, 0) + hour * HOUR_MS;
    return mentionOf({
      firstSeenAt,
      topics,
      clippedByHand: topics.length === 0,
      status,
      statusAt: firstSeenAt + HOUR_MS,
      tags,
      promise,
      dueAt: due === null ? null : firstSeenAt + due * HOUR_MS,
      repliedAt: replied === null ? null : firstSeenAt + replied * HOUR_MS,
      post: { site, text, author: { handle: who, name: who || null, url: null, followers }, publishedAt: precision === null ? null : firstSeenAt, publishedPrecision: precision, engagement: { likes, replies: null, reposts: null, views }, rating: stars === null ? null : { value: stars, best: 5 } },
    });
  });

const tallies = fc.array(fc.record({ site: fc.constantFrom('x', 'reddit'), posts: fc.integer({ min: 0, max: 500 }), day: fc.integer({ min: -9, max: 8 }) }), { maxLength: 12 }).map((rows) => rows.map(({ day, ...row }) => ({ ...row, day: new Date(at(day)).toISOString().slice(0, 10), lastAt: at(day, 18) })));

test('counts add up, parts are parts, nothing is divided by nothing, nothing stands twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mention, { maxLength: 60 }), tallies, async (mentions, seen) => {
      const digest = await digestOf(mentions, { facts: { tallies: seen } });
      expect(JSON.stringify(digest)).not.toMatch(/NaN|Infinity|undefined/);
      expectWhole(digest, mentions);
    }),
    { numRuns: 150 },
  );
});

function expectWhole(digest: Digest, mentions: readonly Mention[]): void {
  const { all, sites, topics, days, ignored } = sectionOf(digest, 'mentions');
  const counted = mentions.filter(({ matches, clippedByHand }) => matches.some(({ topicId }) => topicId !== 't9') || (matches.length === 0 && clippedByHand));
  const inPeriod = counted.filter(({ firstSeenAt }) => firstSeenAt >= digest.period.from && firstSeenAt < digest.period.to);
  const sum = (all_: readonly { compared: Compared }[], of: 'count' | 'before') => all_.reduce((total, { compared }) => total + compared[of], 0);
  expect(all.count + ignored).toBe(inPeriod.length);
  expect([sum(sites, 'count'), sum(sites, 'before')]).toEqual([all.count, all.before]);
  expect(sum(topics, 'count')).toBeGreaterThanOrEqual(all.count);
  expect([days.reduce((total, day) => total + day.count, 0), days.reduce((total, day) => total + day.before, 0)]).toEqual([all.count, all.before]);
  expect(days.length).toBe(7);

  const answers = sectionOf(digest, 'answers');
  const voices = sectionOf(digest, 'voices');
  const people = sectionOf(digest, 'people');
  const competitors = sectionOf(digest, 'competitors').rows;
  const purposes = sectionOf(digest, 'purposes').purposes;
  const parts: (Part | null)[] = [answers.answered, answers.answeredBefore, answers.withinGoal, people.again, sectionOf(digest, 'top').counted, sectionOf(digest, 'themes').read, ...competitors.flatMap(({ share, shareBefore }) => [share, shareBefore])];
  for (const part of parts) if (part !== null) expect(part.count).toBeLessThanOrEqual(part.of);
  expect(answers.open.late).toBeLessThanOrEqual(answers.open.count);
  expect(answers.open.longest.map(({ since }) => since)).toEqual(answers.open.longest.map(({ since }) => since).toSorted((a, b) => a - b));
  if (answers.times !== null) expect(answers.times.median).toBeLessThanOrEqual(answers.times.ninetieth);
  expect(voices.of).toBe(all.count);
  expect(voices.kinds.reduce((total, { count: of }) => total + of, 0)).toBeLessThanOrEqual(voices.of);
  if (competitors.length > 0 && competitors[0]!.share.of > 0) expect(competitors.reduce((total, { share }) => total + share.count, 0)).toBe(competitors[0]!.share.of);
  for (const { findings } of purposes) for (const finding of findings) if (!['risen theme', 'peak', 'no peak', 'rating', 'too few', 'widest'].includes(finding.id)) expect(finding.count).toBeLessThanOrEqual(finding.of);

  const top = sectionOf(digest, 'top');
  for (const keys of [voices.quotes.map(({ post }) => post.key), [...voices.quotes, ...voices.others].map(({ post }) => post.key), [...top.byEngagement, ...top.byReach].map(({ key }) => key)]) expect(new Set(keys).size).toBe(keys.length);
}

test('the order in which mentions come changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mention, { minLength: 2, maxLength: 40 }), async (mentions) => {
      const [one, other] = [await digestOf(mentions), await digestOf(mentions.toReversed())];
      for (const id of ['mentions', 'answers', 'voices', 'top', 'competitors'] as const) expect(sectionOf(other, id), id).toEqual(sectionOf(one, id));
    }),
    { numRuns: 60 },
  );
});

test('nothing is seen twice: each mention is asked for once', async () => {
  let pages = 0;
  function* once() {
    pages += 1;
    yield [mentionOf()];
  }
  const { makeDigest } = await import('../../lib/digest/make-digest.ts');
  const { planOf } = await import('../../lib/digest/templates.ts');
  await makeDigest(once(), factsOf(), planOf('weekly'), at(9), []);
  expect(pages).toBe(1);
});
