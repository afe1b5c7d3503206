import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../../components/dashboard/route.ts';
import { DUE_CHOICES, fieldsOf, NOBODY, type QueueQuery, queueQueryOf, SEEN_CHOICES } from '../../../components/queue/queue-query.ts';
import { PRIORITIES, STATUSES } from '../../../lib/model/mention.ts';

const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 3 }).map((list) => list.sort());
const query: fc.Arbitrary<QueueQuery> = fc.record({
  view: fc.constantFrom('', 'mine', 'due', 'complaints'),
  text: fc.string({ maxLength: 8 }),
  topics: words,
  sites: words,
  statuses: fc.subarray([...STATUSES]),
  tags: words,
  owners: words.map((owners) => [...owners, NOBODY].sort()).map((owners) => [...new Set(owners)]),
  priorities: fc.subarray([...PRIORITIES]),
  due: fc.option(fc.constantFrom(...DUE_CHOICES)),
  seen: fc.option(fc.constantFrom(...SEEN_CHOICES, { from: '2026-11-16', to: '2026-11-22' }, { from: '', to: '2026-11-22' })),
  snoozed: fc.boolean(),
});

test('what stands in an address is what was asked for, whatever the tags are called', () => {
  fc.assert(
    fc.property(query, (asked) => {
      const { screen, query: fields } = routeOf(hashOf(['queue'], fieldsOf(asked)));
      expect(screen).toBe('queue');
      expect(queueQueryOf(fields)).toEqual(asked);
    }),
  );
});

test('what nobody knows is left out', () => {
  expect(queueQueryOf(new URLSearchParams('status=gone&status=todo&priority=&due=never&is=fine&seen=week'))).toMatchObject({ statuses: ['todo'], priorities: [], due: null, snoozed: false, seen: 'week' });
});

test('days that are none narrow to nothing', () => {
  for (const seen of ['..', 'soon', '2026-11-16', 'x..2026-11-22', '2026-11-16..2026-11-22..']) expect(queueQueryOf(new URLSearchParams({ seen })).seen).toBeNull();
});
