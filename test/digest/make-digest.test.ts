import { expect, test } from 'vitest';
import { SECTION_IDS } from '../../lib/digest/digest-plan.ts';
import { at, digestOf, mentionOf, sectionOf } from './digest-of.ts';

test('a week in numbers: mentions by topic, site and day, against the week before and the posts seen', async () => {
  const tallies = [
    { site: 'x', posts: 400, day: '2026-03-02', lastAt: at(0, 20) },
    { site: 'x', posts: 200, day: '2026-02-24', lastAt: at(-6, 20) },
  ];
  const mentions = [
    ...Array.from({ length: 30 }, (_, index) => mentionOf({ firstSeenAt: at(index % 7) })),
    ...Array.from({ length: 10 }, () => mentionOf({ firstSeenAt: at(2), topics: ['t1', 't2'] })),
    ...Array.from({ length: 25 }, (_, index) => mentionOf({ firstSeenAt: at(index < 20 ? -3 : -7) })),
    mentionOf({ firstSeenAt: at(1), status: 'ignored' }),
    mentionOf({ firstSeenAt: at(8) }),
    mentionOf({ firstSeenAt: at(1), topics: ['t9'] }),
  ];
  const digest = await digestOf(mentions, { facts: { tallies } });
  const section = sectionOf(digest, 'mentions');
  expect(section.all).toEqual({ count: 40, before: 25, seen: 400, seenBefore: 200, difference: 'chance', change: 40 / 400 / (25 / 200) - 1 });
  expect(section.topics.map(({ topicId, compared }) => [topicId, compared.count, compared.before])).toEqual([['t1', 40, 25], ['t2', 10, 0]]);
  expect(section.sites.map(({ site, compared }) => [site, compared.count])).toEqual([['x', 40]]);
  expect(section.days.map(({ count }) => count)).toEqual([5, 5, 14, 4, 4, 4, 4]);
  expect(section.days.map(({ before }) => before)).toEqual([5, 0, 0, 0, 20, 0, 0]);
  expect(section.ignored).toBe(1);
});

test('sections come in the plan’s order, those switched off not at all, with their author’s words', async () => {
  const sections = SECTION_IDS.toReversed().map((id) => ({ id, shown: id !== 'top', words: id === 'people' ? 'Meet them' : '' }));
  const digest = await digestOf([mentionOf()], { plan: { sections } });
  expect(digest.sections.map(({ id, words }) => [id, words])).toEqual(SECTION_IDS.toReversed().filter((id) => id !== 'top').map((id) => [id, id === 'people' ? 'Meet them' : '']));
});

test('nothing at all makes a digest, too', async () => {
  const digest = await digestOf([]);
  expect(JSON.stringify(digest)).not.toMatch(/NaN|Infinity/);
  expect(sectionOf(digest, 'mentions').all).toMatchObject({ count: 0, before: 0, seen: null, difference: 'too few', change: null });
  expect(sectionOf(digest, 'answers')).toMatchObject({ times: null, withinGoal: null, open: { count: 0 } });
});
