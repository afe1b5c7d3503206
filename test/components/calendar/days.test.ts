import { describe, expect, test } from 'vitest';
import { type Day, dayOf, daysLater, monthsLater, onDay, startOf } from '../../../components/calendar/days.ts';
import { firstWeekday, weekOf, weeksOf } from '../../../components/calendar/weeks.ts';

describe('days', () => {
  test.each<[Day, number, Day]>([
    ['2026-11-28', 1, '2026-11-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-03-01', -1, '2028-02-29'],
    // Where the clocks change in Europe and in America.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('%s and %i days: %s', (day, days, later) => {
    expect(daysLater(day, days)).toBe(later);
    expect(daysLater(later, -days)).toBe(day);
  });

  test.each<[Day, number, Day]>([
    ['2026-11-28', 1, '2026-12-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s and %i months: %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });

  test('a time keeps its hour on another day, also across a change of the clocks', () => {
    const nine = new Date(2026, 2, 28, 9, 30).getTime();
    expect(onDay(nine, '2026-03-30')).toBe(new Date(2026, 2, 30, 9, 30).getTime());
    expect(dayOf(nine)).toBe('2026-03-28');
    expect(startOf('2026-03-28')).toBe(new Date(2026, 2, 28).getTime());
  });
});

describe('weeks', () => {
  test.each([['de', 1], ['en-US', 0], ['en-GB', 1], ['pt-BR', 0], ['ja', 0], ['ar-EG', 6]])('in %s a week begins on %i', (language, first) => {
    expect(firstWeekday(language)).toBe(first);
  });

  test('the week of a day', () => {
    expect(weekOf('2026-11-28', 1)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
    expect(weekOf('2026-11-29', 0)[0]).toBe('2026-11-29');
  });

  test('the weeks of a month hold each of its days once', () => {
    for (let month = 0; month < 24; month += 1) {
      for (const first of [0, 1, 6] as const) {
        const day = monthsLater('2026-01-15', month);
        const weeks = weeksOf(day, first);
        const days = weeks.flat();
        expect(new Set(days).size).toBe(days.length);
        expect(days.filter((one) => one.slice(0, 7) === day.slice(0, 7))).toHaveLength(new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0).getDate());
        expect(weeks[0]!.some((one) => one.endsWith('-01'))).toBe(true);
      }
    }
  });
});
