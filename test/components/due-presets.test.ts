import { expect, test } from 'vitest';
import { duePresets } from '../../components/mention/due-presets.ts';

const at = (text: string) => new Date(text).getTime();

function presets(now: string) {
  return Object.fromEntries(duePresets(at(now)).map((preset) => [preset.id, preset.at]));
}

test('four hours, tomorrow, Monday and a week, on the clock of where the user is', () => {
  expect(presets('2026-11-25T16:42:10')).toEqual({
    hours: at('2026-11-25T20:45:00'),
    tomorrow: at('2026-11-26T09:00:00'),
    monday: at('2026-11-30T09:00:00'),
    week: at('2026-12-02T09:00:00'),
  });
});

test.each([
  ['2026-11-29T10:00:00', '2026-11-30T09:00:00'],
  ['2026-11-30T07:00:00', '2026-12-07T09:00:00'],
  ['2026-12-05T23:59:00', '2026-12-07T09:00:00'],
])('next Monday of %s is %s', (now, monday) => {
  expect(presets(now)['monday']).toBe(at(monday));
});

test('nine stays nine over the end of a month, a year, and the nights when clocks change', () => {
  expect(presets('2026-12-31T12:00:00')['tomorrow']).toBe(at('2027-01-01T09:00:00'));
  for (const day of ['2026-03-28T12:00:00', '2026-10-24T12:00:00', '2026-03-07T12:00:00', '2026-10-31T12:00:00']) {
    expect(new Date(presets(day)['tomorrow']!).getHours(), day).toBe(9);
  }
});
