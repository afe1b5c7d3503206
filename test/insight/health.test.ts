import { describe, expect, test } from 'vitest';
import { type DayCounts, healthOf, siteHealth } from '../../lib/insight/health.ts';
import { emptyTally } from '../../lib/model/tally.ts';

const day = (counts: Partial<DayCounts>): DayCounts => ({ ...emptyTally('x', 'feed'), day: '2026-11-20', ...counts });

describe('one kind of page', () => {
  test.each<[string, Partial<DayCounts>[], ReturnType<typeof healthOf>]>([
    ['nothing yet', [], { state: 'not enough seen', reason: { kind: 'seen', count: 0, of: 0 } }],
    ['two pages, four posts', [{ pages: 2, posts: 4, read: 4, drifts: 4 }], { state: 'not enough seen', reason: { kind: 'seen', count: 4, of: 2 } }],
    ['five posts are enough', [{ pages: 1, posts: 5, read: 5 }], { state: 'ok', reason: { kind: 'seen', count: 5, of: 1 } }],
    ['three pages are enough', [{ pages: 3, posts: 3, read: 3 }], { state: 'ok', reason: { kind: 'seen', count: 3, of: 3 } }],
    ['placeholders are no posts', [{ pages: 1, posts: 30, read: 30, skips: 28, drifts: 2 }], { state: 'not enough seen', reason: { kind: 'seen', count: 30, of: 1 } }],
    ['one in five is not understood', [{ pages: 1, posts: 400, read: 20, drifts: 4 }], { state: 'layout changed', reason: { kind: 'unread', count: 4, of: 20 } }],
    ['of those that were posts', [{ pages: 1, posts: 400, read: 50, skips: 30, drifts: 4 }], { state: 'layout changed', reason: { kind: 'unread', count: 4, of: 20 } }],
    ['fewer than one in five', [{ pages: 1, posts: 400, read: 21, drifts: 4 }], { state: 'degraded', reason: { kind: 'unread', count: 4, of: 21 } }],
    ['one odd post', [{ pages: 1, posts: 30, read: 30, drifts: 1 }], { state: 'ok', reason: { kind: 'seen', count: 30, of: 1 } }],
    ['two odd posts of a hundred', [{ pages: 9, posts: 101, read: 101, drifts: 2 }], { state: 'ok', reason: { kind: 'seen', count: 101, of: 9 } }],
    ['four pages without a post', [{ pages: 4, empty: 4 }], { state: 'ok', reason: { kind: 'seen', count: 0, of: 4 } }],
    ['five, and never one with a post', [{ pages: 5, empty: 5 }], { state: 'degraded', reason: { kind: 'empty', count: 5, of: 5 } }],
    ['five, where there were posts before', [{ pages: 12, empty: 12 }, { day: '2026-11-19', pages: 9, posts: 80, read: 40 }], { state: 'layout changed', reason: { kind: 'empty', count: 12, of: 12 } }],
    ['more pages without a post than with', [{ pages: 9, empty: 5, posts: 30, read: 20 }], { state: 'degraded', reason: { kind: 'empty', count: 5, of: 9 } }],
    ['pages whose shell never comes', [{ pages: 8, unsettled: 4, posts: 30, read: 20 }], { state: 'degraded', reason: { kind: 'unsettled', count: 4, of: 8 } }],
    ['most pages of the web hold no post', [{ surface: 'page', pages: 90, empty: 88, posts: 4, read: 4 }], { state: 'ok', reason: { kind: 'seen', count: 4, of: 90 } }],
    ['posts without a time', [{ pages: 2, posts: 20, read: 20, undated: 10 }], { state: 'degraded', reason: { kind: 'undated', count: 10, of: 20 } }],
    ['yesterday’s layout says nothing about today’s', [{ day: '2026-11-19', pages: 40, posts: 900, read: 300 }, { pages: 4, posts: 100, read: 50, drifts: 50 }], { state: 'layout changed', reason: { kind: 'unread', count: 50, of: 50 } }],
    ['it is read again', [{ day: '2026-11-19', pages: 40, posts: 900, read: 300, drifts: 300 }, { pages: 4, posts: 100, read: 50 }], { state: 'ok', reason: { kind: 'seen', count: 100, of: 4 } }],
    ['what today does not tell, the days before do', [{ pages: 1, posts: 2, read: 2 }, { day: '2026-11-18', pages: 9, posts: 60, read: 40, drifts: 10 }], { state: 'layout changed', reason: { kind: 'unread', count: 10, of: 42 } }],
  ])('%s', (_name, days, expected) => {
    expect(healthOf(days.map(day))).toEqual(expected);
  });
});

describe('a site', () => {
  test('is as well as its worst kind of page, which comes first', () => {
    const { whole, surfaces } = siteHealth([
      day({ pages: 20, posts: 300, read: 90 }),
      day({ surface: 'thread', pages: 9, posts: 80, read: 40, drifts: 20 }),
      day({ surface: 'search', pages: 1 }),
    ]);
    expect(whole).toEqual({ state: 'layout changed', reason: { kind: 'unread', count: 20, of: 40 } });
    expect(surfaces.map(({ surface, health }) => [surface, health.state])).toEqual([['thread', 'layout changed'], ['feed', 'ok'], ['search', 'not enough seen']]);
  });

  test('that is well says all that was seen of it', () => {
    const { whole } = siteHealth([day({ pages: 20, posts: 300, read: 90 }), day({ surface: 'search', pages: 1, posts: 4, read: 1 })]);
    expect(whole).toEqual({ state: 'ok', reason: { kind: 'seen', count: 304, of: 21 } });
  });

  test('that was never seen is not judged', () => {
    expect(siteHealth([])).toEqual({ whole: { state: 'not enough seen', reason: { kind: 'seen', count: 0, of: 0 } }, surfaces: [] });
  });
});
