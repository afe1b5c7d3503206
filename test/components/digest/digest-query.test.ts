import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf, routeOf } from '../../../components/dashboard/route.ts';
import { digestFields, type DigestQuery, digestQueryOf } from '../../../components/digest/digest-query.ts';
import { NAMED_PERIODS, type PeriodChoice } from '../../../lib/digest/period.ts';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const period: fc.Arbitrary<PeriodChoice> = fc.oneof(fc.constantFrom(...NAMED_PERIODS).map((kind) => ({ kind })), fc.record({ kind: fc.constant('between' as const), first: day, last: day }));
const query: fc.Arbitrary<DigestQuery> = fc.record({
  layout: fc.string({ maxLength: 6 }),
  period: fc.option(period),
  topics: fc.oneof(fc.constant('all' as const), fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }).map((ids) => ids.sort())),
});

test('what stands in an address is what was chosen', () => {
  fc.assert(
    fc.property(query, (asked) => {
      expect(digestQueryOf(routeOf(hashOf(['digest'], digestFields(asked))).query)).toEqual(asked);
    }),
  );
});

test('days that are none, and periods that nobody knows, are left out', () => {
  for (const text of ['2026-02-30..2026-03-01', '..', 'next-week', '2026-11-16', 'between']) expect(digestQueryOf(new URLSearchParams({ period: text })).period).toBeNull();
});
