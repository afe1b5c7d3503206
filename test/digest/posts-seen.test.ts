import { afterEach, describe, expect, test } from 'vitest';
import { PostsSeen } from '../../lib/digest/posts-seen.ts';
import { periodsOf } from '../../lib/digest/period.ts';
import { goHome, goTo } from '../time-zone.ts';

afterEach(goHome);

const moment = (text: string) => new Date(text).getTime();
const tally = (day: string, posts: number, lastAt = `${day}T23:59Z`) => ({ site: 'x', posts, day, lastAt: moment(lastAt) });

describe.each(['America/Los_Angeles', 'UTC', 'Asia/Tokyo'])('in %s', (zone) => {
  test('a day in UTC counts for the week in which most of it lies, once', () => {
    goTo(zone);
    const { period, before } = periodsOf({ kind: 'last week' }, { now: moment('2026-03-11T10:00'), firstWeekday: 1, lastDigestAt: null });
    const seen = new PostsSeen([tally('2026-02-22', 1), tally('2026-02-23', 2), tally('2026-03-01', 4), tally('2026-03-02', 8), tally('2026-03-08', 16), tally('2026-03-09', 32)], period, before);
    expect([seen.within(before), seen.within(period)]).toEqual([6, 24]);
  });

  test('today counts where its last post was seen', () => {
    goTo(zone);
    const now = moment('2026-03-11T01:00');
    const { period, before } = periodsOf({ kind: 'this week' }, { now, firstWeekday: 1, lastDigestAt: null });
    const day = new Date(now - 1).toISOString().slice(0, 10);
    expect(new PostsSeen([{ site: 'x', posts: 5, day, lastAt: now - 1 }], period, before).within(period)).toBe(5);
  });
});

describe('what is compared', () => {
  const { period, before } = { period: { from: 700, to: 1_400 }, before: { from: 0, to: 700 } };
  const rows = (now: number, then: number) => [{ site: 'x', posts: now, day: '1970-01-01', lastAt: 1_000 }, { site: 'x', posts: then, day: '1970-01-01', lastAt: 100 }];

  test('mentions per post seen', () => {
    expect(new PostsSeen(rows(400, 200), period, before).compared(60, 30)).toEqual({ count: 60, before: 30, seen: 400, seenBefore: 200, difference: 'chance', change: 0 });
  });

  test.each([
    ['nothing was counted', []],
    ['one of the periods was not', rows(400, 200).slice(0, 1)],
    ['more was kept than seen', rows(400, 20)],
  ])('mentions over time, where %s', (_why, tallies) => {
    expect(new PostsSeen(tallies, period, before).compared(60, 30)).toMatchObject({ difference: 'more', change: 1 });
  });

  test('a site’s own posts', () => {
    expect(new PostsSeen([...rows(400, 200), { site: 'reddit', posts: 7, day: '1970-01-01', lastAt: 1_000 }], period, before).compared(1, 0, 'reddit')).toMatchObject({ seen: 7, seenBefore: null });
  });
});
