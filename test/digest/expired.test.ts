import { describe, expect, test } from 'vitest';
import { expiredOf } from '../../lib/digest/expired.ts';
import { digestFile } from '../../lib/export/digest/digest-file.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { wordsIn } from '../export/digest/words-in.ts';
import { at, digestOf, LUMETRA, mentionOf, NOVAPINE, NOW, sectionOf } from './digest-of.ts';

test.each([
  ['kept for ever', null, null],
  ['gone before the period began', 365, null],
  ['gone since', 30, { topicIds: ['t1'], before: NOW - 30 * DAY_MS }],
] as const)('%s', (_what, keepDays, expired) => expect(expiredOf([{ ...LUMETRA, keepDays }], NOW - 60 * DAY_MS, NOW)).toEqual(expired));

describe('a digest of two months, of topics of which one keeps for 30 days', () => {
  const mentions = [
    ...Array.from({ length: 40 }, (_, index) => mentionOf({ firstSeenAt: NOW - (1 + (index % 20)) * DAY_MS })),
    ...Array.from({ length: 120 }, (_, index) => mentionOf({ topics: ['t2'], firstSeenAt: NOW - (1 + (index % 59)) * DAY_MS, tags: ['praise'] })),
  ];
  const made = (keepDays: 30 | null) => {
    const [first, last] = [NOW - 29 * DAY_MS, NOW].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
    return digestOf(mentions, { facts: { topics: [{ ...LUMETRA, keepDays }, NOVAPINE] }, plan: { period: { kind: 'between', first, last } } });
  };

  test('does not call it a rise that what was before is gone; the other topic is compared', async () => {
    const { all, topics, sites } = sectionOf(await made(30), 'mentions');
    const of = (id: string) => topics.find(({ topicId }) => topicId === id)!.compared;
    expect([all, of('t1'), sites[0]!.compared]).toEqual([all, of('t1'), sites[0]!.compared].map((one) => ({ ...one, difference: 'gone', change: null })));
    expect(of('t2').difference).toBe('chance');
    const competitors = sectionOf(await made(30), 'competitors').rows;
    expect(competitors.map(({ topicId, compared }) => [topicId, compared.difference])).toEqual([['t1', 'gone'], ['t2', 'chance']]);
    expect(sectionOf(await made(30), 'themes').tags[0]?.compared.difference).toBe('gone');
    // Nothing is gone where it is kept for ever.
    expect(sectionOf(await made(null), 'mentions').all.difference).toBe('more');
    expect((await made(null)).expired).toBeNull();
  });

  test.each(['html', 'markdown', 'text', 'csv'] as const)('says so in %s', async (format) => {
    const written = async (keepDays: 30 | null) => (await digestFile(format, await made(keepDays), wordsIn('en'))).text();
    expect(await written(30)).toMatch(/Not everything from before 9 Feb 2026 is kept any more \(Lumetra\)/);
    expect(await written(null)).not.toContain('is kept any more');
  });
});

test('what lies within what every topic keeps is compared as ever', async () => {
  const digest = await digestOf([mentionOf({ firstSeenAt: at(1) })], { facts: { topics: [{ ...LUMETRA, keepDays: 30 }] } });
  expect(digest.expired).toBeNull();
});
