import { describe, expect, test } from 'vitest';
import type { Cell } from '../../lib/export/column.ts';
import { DIGEST_COLUMNS } from '../../lib/export/columns.ts';
import { digestRecordOf, type Differences } from './digest-record-of.ts';

function cell(name: string, differences: Differences = {}): Cell {
  return DIGEST_COLUMNS.find((column) => column.name === name)!.cell(digestRecordOf(differences));
}

const AT = Date.UTC(2026, 2, 1, 9, 30, 15, 678);

describe('Date and Time', () => {
  test.each([
    ['second', '2026-03-01T09:30:15Z', '09:30:15'],
    ['minute', '2026-03-01T09:30:00Z', '09:30:00'],
    ['hour', '2026-03-01T09:00:00Z', '09:00:00'],
    ['day', '2026-03-01', ''],
    ['month', '2026-03', ''],
    ['year', '2026', ''],
  ] as const)('to the %s', (publishedPrecision, date, time) => {
    const post = { publishedAt: AT, publishedPrecision };
    expect([cell('Date', { post }), cell('Time', { post })]).toEqual([date, time]);
  });

  test.each([null, Number.NaN, 8.64e15, -8.64e15, 1e300])('empty for %s', (publishedAt) => {
    const post = { publishedAt, publishedPrecision: 'second' } as const;
    expect([cell('Date', { post }), cell('Time', { post })]).toEqual(['', '']);
  });

  test('nothing is due', () => {
    expect(cell('Follow Up', { mention: { dueAt: null } })).toBe('');
  });
});

describe('Author', () => {
  test('handles have no @', () => {
    const author = { handle: '@＠mira', name: null, url: null, followers: null };
    expect([cell('Author', { post: { author } }), cell('Author Handle', { post: { author } })]).toEqual(['mira', 'mira']);
  });
});

describe('lists', () => {
  test('each item once, none that would split in two', () => {
    expect(cell('Tags', { mention: { tags: ['refund; now', 'late', 'late'] } })).toBe('refund, now; late');
    expect(cell('Topic', { record: { topics: ['Lumetra, Inc.', 'Novapine'] } })).toBe('Lumetra, Inc.; Novapine');
  });

  test.each([
    ['#Lumetra and #lumetra, ＃NOVAPINE', '#Lumetra; #NOVAPINE'],
    ['#日本語 #2026goals #été', '#日本語; #2026goals; #été'],
    ['rank #1, a#b, &#39; https://quillwort.example/#top https://quillwort.example/a#b ##', ''],
    ['(#one)#two', '#one; #two'],
  ])('Hashtags of %j', (text, expected) => {
    expect(cell('Hashtags', { post: { text } })).toBe(expected);
  });
});

describe('Engagement', () => {
  test('what is known is added, nothing known is nothing', () => {
    const none = { likes: null, replies: null, reposts: null, views: 900 };
    expect(cell('Engagement', { post: { engagement: none } })).toBeNull();
    expect(cell('Engagement', { post: { engagement: { ...none, likes: 0 } } })).toBe(0);
    expect(cell('Engagement', { post: { engagement: { ...none, likes: 7, reposts: 2 } } })).toBe(9);
  });
});

describe("the suites' words", () => {
  test.each([
    ['x', 'reply', 'x'],
    ['reddit', 'comment', 'reddit'],
    ['hackernews', 'post', 'forum'],
    ['web', 'review', 'review'],
    ['web', 'article', 'blog'],
    ['web', 'video', 'video'],
  ] as const)('Page Type of %s %s', (site, kind, expected) => {
    expect(cell('Page Type', { post: { site, kind } })).toBe(expected);
  });

  const quoted = { handle: 'quillwort', text: 'Quiet pumps' };
  test.each([
    ['post', null, 'post'],
    ['post', quoted, 'share'],
    ['reply', quoted, 'reply'],
    ['answer', null, 'reply'],
    ['comment', quoted, 'comment'],
    ['review', null, 'post'],
    ['article', quoted, 'post'],
  ] as const)('Thread Entry Type of a %s', (kind, quote, expected) => {
    expect(cell('Thread Entry Type', { post: { kind, quoted: quote } })).toBe(expected);
  });

  test('Domain has no www., and no address has none', () => {
    expect(cell('Domain', { post: { url: 'https://www.quillwort.example:8443/a' } })).toBe('quillwort.example');
    expect(cell('Domain', { post: { url: 'nowhere' } })).toBe('');
  });
});
