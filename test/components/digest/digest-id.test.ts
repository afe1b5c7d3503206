import { expect, test } from 'vitest';
import { idOfDigest, idOfMade } from '../../../components/digest/digest-id.ts';
import { type PeriodChoice, periodsOf } from '../../../lib/digest/period.ts';

const at = (text: string) => new Date(text).getTime();
const idAt = (now: string, choice: PeriodChoice) => idOfDigest(choice, 'all', periodsOf(choice, { now: at(now), firstWeekday: 1, lastDigestAt: null }).period);

test('a week that runs, the same week when it is over, and its days by their dates are one digest', () => {
  const running = idAt('2026-11-25T10:00', { kind: 'this week' });
  expect(running).toBe('2026-11-23..2026-11-29 all');
  expect(idAt('2026-12-01T10:00', { kind: 'last week' })).toBe(running);
  expect(idAt('2026-12-01T10:00', { kind: 'between', first: '2026-11-29', last: '2026-11-23' })).toBe(running);
});

test('so are a month and a quarter', () => {
  expect(idAt('2026-11-25T10:00', { kind: 'this month' })).toBe(idAt('2026-12-02T10:00', { kind: 'last month' }));
  expect(idAt('2026-11-25T10:00', { kind: 'this quarter' })).toBe('2026-10-01..2026-12-31 all');
});

test('other topics are another digest, in whatever order', () => {
  const of = { from: at('2026-11-16T00:00') };
  expect(idOfDigest({ kind: 'last week' }, ['b', 'a'], of)).toBe(idOfDigest({ kind: 'last week' }, ['a', 'b'], of));
  expect(idOfDigest({ kind: 'last week' }, ['a'], of)).not.toBe(idOfDigest({ kind: 'last week' }, 'all', of));
});

test('one since the last has the days that it had when it was handed on', () => {
  const of = { from: at('2026-11-16T00:00'), to: at('2026-11-20T11:00'), topics: 'all' } as const;
  const id = idOfDigest({ kind: 'since the last digest' }, 'all', of);
  expect(idOfDigest({ kind: 'since the last digest' }, 'all', { from: of.from })).toBe(id);
  expect(idOfMade(of, id)).toBe('2026-11-16..2026-11-20 all');
});
