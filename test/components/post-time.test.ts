import { expect, test, vi } from 'vitest';
import { postTime } from '../../components/mention/post-time.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { TimePrecision } from '../../lib/model/time.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({
  t: (key: string, ...parts: string[]) => [key, ...parts].join(' '),
  uiLanguage: () => 'en-GB',
}));

const now = new Date('2026-11-23T15:30:00').getTime();

function time(published: string | null, precision: TimePrecision | null, seen = '2026-11-23T15:20:00') {
  const post = { publishedAt: published === null ? null : new Date(published).getTime(), publishedPrecision: precision } as Mention['post'];
  return postTime({ post, firstSeenAt: new Date(seen).getTime() }, now);
}

test.each<[string, TimePrecision, string]>([
  ['2026-11-23T15:29:40', 'second', 'popupTimeNow'],
  ['2026-11-23T15:26:00', 'second', '4 min ago'],
  ['2026-11-23T12:29:00', 'second', '3 hr ago'],
  ['2026-11-23T12:29:00', 'hour', '3 hr ago'],
  ['2026-11-23T15:29:00', 'hour', '1 hr ago'],
  ['2026-11-22T09:00:00', 'second', 'yesterday'],
  ['2026-11-23T00:00:00', 'day', 'today'],
  ['2026-11-18T00:00:00', 'day', '5 days ago'],
  ['2026-10-02T08:00:00', 'second', '2 Oct'],
  ['2024-10-02T08:00:00', 'day', '2 Oct 2024'],
  ['2026-10-01T00:00:00', 'month', 'Oct 2026'],
  ['2021-01-01T00:00:00', 'year', '2021'],
])('%s, known to the %s: %s', (published, precision, short) => {
  expect(time(published, precision).short).toBe(short);
});

test('the tooltip tells the whole time, and what the page did not tell', () => {
  expect(time('2026-11-22T09:05:07', 'second').exact()).toMatch(/^Sunday,? 22 November 2026 at 09:05:07\npopupTimeSeen /);
  expect(time('2026-11-22T00:00:00', 'day').exact()).toMatch(/^popupTimeNoFiner Sunday,? 22 November 2026\n/);
  expect(time('2026-11-22T00:00:00', 'day').exact()).not.toContain('00:00');
  expect(time('2026-11-01T00:00:00', 'month').exact()).toContain('popupTimeNoFiner November 2026');
});

test('without a time it says when the post was first seen, and that it is that', () => {
  const { short, exact } = time(null, null);
  expect(short).toBe('popupTimeSeenShort 10 min ago');
  expect(exact()).toMatch(/^popupTimeUnknown /);
});

test('machines read no more than the page told', () => {
  expect(time('2026-11-22T12:00:00', 'day').machine).toBe('2026-11-22');
  expect(time('2021-06-01T12:00:00', 'year').machine).toBe('2021');
});
