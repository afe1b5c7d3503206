import { expect, test } from 'vitest';
import { clockTime } from '../../../lib/sites/youtube/clock-time.ts';

const at = (day: number, hours: number, minutes: number) => new Date(2026, 2, day, hours, minutes).getTime();

test.each([
  ['3:45 PM', at(1, 16, 0), at(1, 15, 45)],
  ['12:05 AM', at(1, 0, 10), at(1, 0, 5)],
  ['15:45', at(1, 16, 0), at(1, 15, 45)],
  ['15.45', at(1, 16, 0), at(1, 15, 45)],
  ['11:58 p.m.', at(2, 0, 3), at(1, 23, 58)],
])('%s in a live chat', (text, now, expected) => {
  expect(clockTime(text, now)).toEqual({ at: expected, precision: 'minute' });
});

test.each(['', '0:04:12', '27:10', 'soon'])('"%s" is no time of day', (text) => {
  expect(clockTime(text, at(1, 12, 0))).toBeNull();
});
