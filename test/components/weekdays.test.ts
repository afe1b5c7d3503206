import { expect, test } from 'vitest';
import { weekdays } from '../../components/settings/weekdays.ts';

test('days are named in the language, from the one with which its week begins', () => {
  expect(weekdays('en-US').map(({ short }) => short)).toEqual(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
  expect(weekdays('de-DE')[0]).toEqual({ day: 1, short: 'Mo', long: 'Montag' });
  expect(weekdays('ar-EG')[0]?.day).toBe(6);
});
