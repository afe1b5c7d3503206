import { afterEach, expect, test } from 'vitest';
import { digestAskedSince } from '../../lib/model/digest-reminder.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { goHome, goTo } from '../time-zone.ts';

afterEach(goHome);

const at = (text: string) => new Date(text).getTime();
/** Mondays at nine. */
const MONDAYS = { weekday: 1, minute: 9 * 60, since: at('2026-11-01T00:00') };

test('a digest is asked for from its hour on, every week, until one is made', () => {
  const monday = at('2026-11-23T09:00');
  expect(digestAskedSince(MONDAYS, at('2026-11-16T10:00'), monday - 1)).toBeNull();
  for (const later of [0, MINUTE_MS, 3 * DAY_MS, 7 * DAY_MS - 1]) expect(digestAskedSince(MONDAYS, at('2026-11-16T10:00'), monday + later)).toBe(monday);
  expect(digestAskedSince(MONDAYS, monday + HOUR_MS, monday + 2 * HOUR_MS)).toBeNull();
  expect(digestAskedSince(MONDAYS, monday + HOUR_MS, monday + 7 * DAY_MS)).toBe(monday + 7 * DAY_MS);
  expect(digestAskedSince(MONDAYS, null, monday)).toBe(monday);
});

test('what came before the reminder was set is not asked for', () => {
  expect(digestAskedSince({ ...MONDAYS, since: at('2026-11-25T15:00') }, null, at('2026-11-25T15:01'))).toBeNull();
  expect(digestAskedSince({ ...MONDAYS, since: at('2026-11-25T15:00') }, null, at('2026-11-30T09:00'))).toBe(at('2026-11-30T09:00'));
});

test('one that was waved aside this minute is, also for who looks at the clock once a minute', () => {
  const monday = at('2026-11-23T09:00');
  expect(digestAskedSince({ ...MONDAYS, since: monday + HOUR_MS + 30_000 }, null, monday + HOUR_MS)).toBeNull();
});

test('a reminder that was set by a clock far ahead is heard of again', () => {
  expect(digestAskedSince({ ...MONDAYS, since: at('2030-01-01T00:00') }, null, at('2026-11-30T09:00'))).toBe(at('2026-11-30T09:00'));
});

test('the hour is that of the clock on the wall, also in the week in which clocks change', () => {
  goTo('Europe/Berlin');
  const sundays = { weekday: 0, minute: 20 * 60, since: 0 };
  expect(digestAskedSince(sundays, null, at('2026-10-25T20:00'))).toBe(Date.UTC(2026, 9, 25, 19));
  expect(digestAskedSince(sundays, Date.UTC(2026, 9, 18, 18), Date.UTC(2026, 9, 25, 19) - 1)).toBeNull();
});
