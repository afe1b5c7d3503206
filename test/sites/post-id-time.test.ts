import { expect, it } from 'vitest';
import { timeFromId } from '../../lib/sites/post-id-time.ts';

it.each([
  ['x', '1993177247822516587', '2025-11-25T04:37:41.980Z'],
  ['x', '1447946811218358272', '2021-10-12T15:26:36.002Z'],
  ['linkedin', '7444658505212661760', '2026-03-31T08:15:02.709Z'],
  ['linkedin', '7341127945979117570', '2025-06-18T15:41:33.883Z'],
] as const)('%s %s is %s', (site, id, time) => {
  expect(timeFromId(site, id)).toEqual({ at: Date.parse(time), precision: 'second' });
});

it.each([
  ['x', '20'],
  ['x', '28363749412'],
  ['x', ''],
  ['x', '-1993177247822516587'],
  ['x', '1993177247822516587x'],
  ['x', '99999999999999999999'],
  ['linkedin', '4252519177'],
  ['linkedin', '18446744073709551615'],
] as const)('%s "%s" tells no time', (site, id) => {
  expect(timeFromId(site, id)).toBeNull();
});
