import { expect, test } from 'vitest';
import { readDate, writesDayFirst } from '../../lib/import/read-date.ts';

const iso = (date: string, time = '', dayFirst = false): string | null => {
  const read = readDate(date, time, dayFirst);
  return read && `${new Date(read.at).toISOString().slice(0, 19)} ${read.precision}`;
};

test.each([
  ['2026-03-01T09:30:15Z', '', '2026-03-01T09:30:15 second'],
  ['2026-03-01T09:30:15.678+02:00', '', '2026-03-01T07:30:15 second'],
  ['2026-03-01 09:30:15.0', '', '2026-03-01T09:30:15 second'],
  ['2026-03-01 9:30', '', '2026-03-01T09:30:00 minute'],
  ['2026-03-01', '', '2026-03-01T00:00:00 day'],
  ['2026-03-01', '09:30', '2026-03-01T09:30:00 minute'],
  ['2026-03-01T09:30:15Z', '09:30:15', '2026-03-01T09:30:15 second'],
  ['2026-03', '', '2026-03-01T00:00:00 month'],
  ['2026', '', '2026-01-01T00:00:00 year'],
  ['04/24/25 8:08:11 PM', '', '2025-04-24T20:08:11 second'],
  ['04/03/2025', '', '2025-04-03T00:00:00 day'],
  ['24.04.2025, 20:08', '', '2025-04-24T20:08:00 minute'],
  ['01-Mar-26', '09:30 PM', '2026-03-01T21:30:00 minute'],
  ['1 March 2026', '12:05 am', '2026-03-01T00:05:00 minute'],
])('%s %s', (date, time, expected) => expect(iso(date, time)).toBe(expected));

test.each(['', 'yesterday', '2026-02-30', '13/13/2025', '2026-03-01T25:00:00Z', '45000', '31-Foo-26', '04/24/25 at noon'])('%j is no date', (text) => {
  expect(iso(text)).toBeNull();
});

test('whether the day comes first a whole column tells', () => {
  expect(writesDayFirst(['03/04/2025', '24/04/2025'])).toBe(true);
  expect(writesDayFirst(['03/04/2025', '04/24/2025'])).toBe(false);
  expect(writesDayFirst(['03.04.2025'])).toBe(true);
  expect(iso('03/04/2025', '', true)).toBe('2025-04-03T00:00:00 day');
});
