import { afterEach, expect, test } from 'vitest';
import { backAt, nextBackAt, remindAt } from '../../lib/model/remind-at.ts';
import { clockAt, goHome, goTo } from '../time-zone.ts';

afterEach(goHome);

const at = (text: string) => new Date(text).getTime();

test('a mention asks for attention when it is due or back, whichever comes first; done, it asks for nothing', () => {
  expect(remindAt({ status: 'todo', dueAt: 5, snoozedUntil: 3 })).toBe(3);
  expect(remindAt({ status: 'waiting', dueAt: 5, snoozedUntil: null })).toBe(5);
  expect(remindAt({ status: 'new', dueAt: null, snoozedUntil: null })).toBeNull();
  for (const status of ['done', 'ignored'] as const) expect(remindAt({ status, dueAt: 5, snoozedUntil: 3 })).toBeNull();
});

test('a look-back every week comes back every week, at the same time of the clock', () => {
  goTo('Europe/Berlin');
  const first = at('2026-10-19T09:00');
  const back = (now: string) => clockAt(backAt(first, 7, at(now)));
  expect(back('2026-10-19T08:00')).toBe('2026-10-19T09:00');
  expect(back('2026-10-26T08:59')).toBe('2026-10-19T09:00');
  // The clock was set back in between.
  expect(back('2026-10-26T09:00')).toBe('2026-10-26T09:00');
  expect(back('2027-10-26T09:00')).toBe('2027-10-25T09:00');
  expect(clockAt(nextBackAt(first, 7)!)).toBe('2026-10-26T09:00');
});

test('a snooze comes back once', () => {
  expect(backAt(at('2026-10-19T09:00'), null, at('2027-10-19T09:00'))).toBe(at('2026-10-19T09:00'));
  expect(nextBackAt(at('2026-10-19T09:00'), null)).toBeNull();
});
