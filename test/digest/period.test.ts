import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { daysOf, NAMED_PERIODS, type PeriodChoice, periodsOf, zoneName } from '../../lib/digest/period.ts';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { clockAt, goHome, goTo } from '../time-zone.ts';

afterEach(goHome);

const moment = (text: string) => new Date(text).getTime();
const told = (choice: PeriodChoice, now: string, { firstWeekday = 1, last = null as string | null } = {}) => {
  const { period, before } = periodsOf(choice, { now: moment(now), firstWeekday, lastDigestAt: last === null ? null : moment(last) });
  return [before.from, before.to, period.from, period.to].map(clockAt).join(' ');
};

test.each([
  ['last week', '2026-03-11T10:00', '2026-02-23T00:00 2026-03-02T00:00 2026-03-02T00:00 2026-03-09T00:00'],
  ['this week', '2026-03-11T10:00', '2026-03-02T00:00 2026-03-04T10:00 2026-03-09T00:00 2026-03-11T10:00'],
  ['this month', '2026-03-31T10:00', '2026-02-01T00:00 2026-03-01T00:00 2026-03-01T00:00 2026-03-31T10:00'],
  ['last month', '2026-01-15T10:00', '2025-11-01T00:00 2025-12-01T00:00 2025-12-01T00:00 2026-01-01T00:00'],
  ['this quarter', '2026-05-31T10:00', '2026-01-01T00:00 2026-03-01T00:00 2026-04-01T00:00 2026-05-31T10:00'],
  ['last quarter', '2026-02-01T00:00', '2025-07-01T00:00 2025-10-01T00:00 2025-10-01T00:00 2026-01-01T00:00'],
  ['since the last digest', '2026-03-11T10:00', '2026-02-25T10:00 2026-03-04T10:00 2026-03-04T10:00 2026-03-11T10:00'],
] as const)('%s', (kind, now, periods) => expect(told({ kind }, now)).toBe(periods));

test('weeks begin where the user’s do', () => {
  expect(told({ kind: 'last week' }, '2026-03-11T10:00', { firstWeekday: 0 })).toBe('2026-02-22T00:00 2026-03-01T00:00 2026-03-01T00:00 2026-03-08T00:00');
  expect(told({ kind: 'this week' }, '2026-03-08T10:00', { firstWeekday: 0 })).toContain('2026-03-08T00:00 2026-03-08T10:00');
  expect(told({ kind: 'this week' }, '2026-03-08T10:00', { firstWeekday: 6 })).toContain('2026-03-07T00:00 2026-03-08T10:00');
});

test('between two dates, both within it, in whichever order; today’s is cut at now, and so is the one before', () => {
  expect(told({ kind: 'between', first: '2026-03-02', last: '2026-03-04' }, '2026-03-11T10:00')).toBe('2026-02-27T00:00 2026-03-02T00:00 2026-03-02T00:00 2026-03-05T00:00');
  expect(told({ kind: 'between', first: '2026-03-04', last: '2026-03-02' }, '2026-03-11T10:00')).toBe('2026-02-27T00:00 2026-03-02T00:00 2026-03-02T00:00 2026-03-05T00:00');
  expect(told({ kind: 'between', first: '2026-03-10', last: '2026-03-12' }, '2026-03-11T10:00')).toBe('2026-03-07T00:00 2026-03-08T10:00 2026-03-10T00:00 2026-03-11T10:00');
});

test('since the last digest, and the same length before it', () => {
  expect(told({ kind: 'since the last digest' }, '2026-03-11T10:00', { last: '2026-03-10T09:00' })).toBe('2026-03-09T08:00 2026-03-10T09:00 2026-03-10T09:00 2026-03-11T10:00');
});

describe.each([
  ['Europe/Berlin', '2026-03-29', 23],
  ['Europe/Berlin', '2026-10-25', 25],
  ['America/New_York', '2026-03-08', 23],
  ['Australia/Lord_Howe', '2026-04-05', 24.5],
  // There midnight itself is skipped.
  ['Asia/Beirut', '2026-03-29', 23],
])('in %s on %s, a day of %d hours', (zone, day, hours) => {
  test('a week has seven days, each from its midnight to the next', () => {
    goTo(zone);
    const { period, before } = periodsOf({ kind: 'between', first: day, last: day }, { now: moment('2027-01-01T00:00'), firstWeekday: 1, lastDigestAt: null });
    expect((period.to - period.from) / HOUR_MS).toBe(hours);
    expect(before.to).toBe(period.from);
    const week = periodsOf({ kind: 'last week' }, { now: period.from + 7 * DAY_MS, firstWeekday: 1, lastDigestAt: null }).period;
    expect(daysOf(week).length).toBe(7);
    expect(daysOf(week)).toContain(period.from);
    expect(zoneName()).toBe(zone);
  });
});

test('whenever and wherever: the one before ends when the period begins or sooner, days lie side by side', () => {
  const choices: readonly PeriodChoice[] = [...NAMED_PERIODS.map((kind) => ({ kind })), { kind: 'between', first: '2026-03-20', last: '2026-04-02' }];
  fc.assert(
    fc.property(fc.constantFrom('Europe/Berlin', 'Asia/Tokyo', 'America/Los_Angeles', 'Africa/Cairo', 'Pacific/Apia'), fc.integer({ min: moment('2026-01-01T00:00Z'), max: moment('2027-01-01T00:00Z') }), fc.integer({ min: 0, max: 6 }), fc.constantFrom(...choices), (zone, now, firstWeekday, choice) => {
      goTo(zone);
      const { period, before } = periodsOf(choice, { now, firstWeekday, lastDigestAt: null });
      expect(before.from).toBeLessThanOrEqual(before.to);
      expect(before.to).toBeLessThanOrEqual(period.from);
      expect(period.from).toBeLessThanOrEqual(period.to);
      const days = daysOf(period);
      expect(days[0] ?? period.from).toBe(period.from);
      days.slice(1).forEach((at, index) => {
        expect(new Date(at).getDate()).not.toBe(new Date(days[index]!).getDate());
        expect(at - days[index]!).toBeLessThanOrEqual(25 * HOUR_MS);
      });
    }),
  );
});
