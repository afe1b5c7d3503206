import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFor, narrowed, VIEWS } from '../../../components/queue/queue-filter.ts';
import { queueQueryOf } from '../../../components/queue/queue-query.ts';
import { type Mention, PRIORITIES, STATUSES } from '../../../lib/model/mention.ts';
import { DAY_MS, HOUR_MS } from '../../../lib/model/time.ts';
import { mentionRow } from '../../../lib/store/mention-row.ts';
import { type MentionFilter, passes } from '../../../lib/store/mention-filter.ts';
import { exampleMention } from '../../model/example-post.ts';

const NOW = new Date(2026, 10, 25, 15, 30).getTime();
const TOPICS = [{ id: 'lumetra', kind: 'brand' }, { id: 'novapine', kind: 'competitor' }] as const;
const CONTEXT = { now: NOW, topics: TOPICS, complaint: 'complaint', read: (text: string) => ({ terms: text === '' ? [] : [{ by: 'words' as const, text }], faults: [] }) };

/** Of these mentions, those that the address shows. */
function shown(address: string, mentions: readonly Partial<Mention>[]): number[] {
  const pass = passes(askedFor(queueQueryOf(new URLSearchParams(address)), CONTEXT).filter);
  return mentions.flatMap((kept, index) => (pass(mentionRow({ ...exampleMention(String(index), NOW), ...kept })) ? [index] : []));
}

const about = (topicId: string) => ({ matches: [{ topicId, topicRevision: 1, hits: [] }] });

describe('the views', () => {
  test('the first holds who waits for us, and no sleepers', () => {
    expect(shown('', [{}, { status: 'todo' }, { status: 'waiting' }, { status: 'done' }, { snoozedUntil: NOW + 1 }, { snoozedUntil: NOW - 1 }, about('novapine')])).toEqual([0, 1, 5, 6]);
  });

  test('mine: what was given to somebody, and what is said of competitors, is not', () => {
    expect(shown('view=mine', [{}, { owner: 'legal' }, about('novapine'), { matches: [] }, { matches: [...about('novapine').matches, ...about('lumetra').matches] }])).toEqual([0, 3, 4]);
  });

  test('due today: late, this evening, whoever waits for whom; not tomorrow, not what is settled', () => {
    const due = (dueAt: number, status: Mention['status'] = 'new') => ({ dueAt, status });
    expect(shown('view=due', [due(NOW - DAY_MS), due(NOW + HOUR_MS), due(NOW + HOUR_MS, 'waiting'), due(NOW + 9 * HOUR_MS), due(NOW, 'done'), {}])).toEqual([0, 1, 2]);
  });

  test('seen between two days, both of them whole; one side may be open', () => {
    const seen = (day: number, hour: number) => ({ firstSeenAt: new Date(2026, 10, day, hour).getTime() });
    const mentions = [seen(15, 23), seen(16, 0), seen(17, 23), seen(18, 0)];
    expect(shown('seen=2026-11-16..2026-11-17', mentions)).toEqual([1, 2]);
    expect(shown('seen=2026-11-16..', mentions)).toEqual([1, 2, 3]);
    expect(shown('seen=..2026-11-17', mentions)).toEqual([0, 1, 2]);
  });

  test('words are looked for in any of them', () => {
    expect(shown('q=call', [{ note: 'call back' }, {}, { note: 'call back', status: 'done' }])).toEqual([0]);
  });

  test('waiting on them, competitors, complaints, unread this week', () => {
    expect(shown('view=waiting', [{ status: 'waiting' }, {}])).toEqual([0]);
    expect(shown('view=competitors', [about('novapine'), about('lumetra'), { ...about('novapine'), status: 'done' }])).toEqual([0]);
    expect(shown('view=complaints', [{ tags: ['Complaint'] }, { tags: ['Complaint'], status: 'waiting' }, { tags: ['praise'] }])).toEqual([0, 1]);
    const seen = (firstSeenAt: number, status: Mention['status'] = 'new') => ({ firstSeenAt, status });
    expect(shown('view=unread', [seen(NOW), seen(NOW - 6 * DAY_MS), seen(NOW - 7 * DAY_MS), seen(NOW, 'todo')])).toEqual([0, 1]);
  });
});

test('chips of one kind widen, kinds and tags narrow', () => {
  expect(shown('status=todo&status=new&tag=praise', [{ tags: ['praise'] }, { tags: ['praise'], status: 'todo' }, { status: 'todo' }])).toEqual([0, 1]);
  expect(shown('tag=praise&tag=idea', [{ tags: ['praise'] }, { tags: ['Idea', 'praise'] }])).toEqual([1]);
  expect(shown('owner=-&owner=legal', [{}, { owner: 'legal' }, { owner: 'support' }])).toEqual([0, 1]);
  expect(shown('due=none', [{}, { dueAt: NOW }])).toEqual([0]);
  expect(shown('view=due&due=none', [{}, { dueAt: NOW }])).toEqual([]);
  expect(shown('is=snoozed', [{}, { snoozedUntil: NOW + 1 }])).toEqual([1]);
});

test('a view narrowed by chips holds what both hold', () => {
  const time = fc.integer({ min: 1, max: 9 });
  const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
  const filter: fc.Arbitrary<MentionFilter> = fc.record(
    {
      statuses: some(STATUSES),
      priorities: some(PRIORITIES),
      owners: some(['legal', null]),
      tags: some(['a', 'b']),
      topicIds: some(['lumetra', null]),
      due: fc.oneof(fc.constant('none' as const), fc.record({ before: time })),
      from: time,
    },
    { requiredKeys: [] },
  );
  const mention = fc.record({ status: fc.constantFrom(...STATUSES), priority: fc.constantFrom(...PRIORITIES), owner: fc.option(fc.constant('legal')), tags: fc.subarray(['a', 'b']), dueAt: fc.option(time), firstSeenAt: time });
  fc.assert(
    fc.property(filter, filter, mention, (one, other, kept) => {
      const row = mentionRow({ ...exampleMention('1'), ...kept });
      expect(passes(narrowed(one, other))(row)).toBe(passes(one)(row) && passes(other)(row));
    }),
    { numRuns: 2_000 },
  );
});

test('every view has an order', () => {
  expect(VIEWS.map((view) => askedFor(queueQueryOf(new URLSearchParams({ view })), CONTEXT).order)).toEqual(['waiting', 'waiting', 'due', 'due', 'newest', 'waiting', 'newest']);
});
