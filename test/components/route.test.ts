import { describe, expect, test } from 'vitest';
import { hashOf, routeOf } from '../../components/dashboard/route.ts';

const read = (hash: string) => {
  const { screen, place, query } = routeOf(hash);
  return [screen, place, [...query]];
};

describe('an address of the full page', () => {
  test.each([
    ['', ['', [], []]],
    ['#topics', ['topics', [], []]],
    ['#topics/new', ['topics', ['new'], []]],
    ['#mention/web%3Aforum.example%2F77', ['mention', ['web:forum.example/77'], []]],
    ['#mentions?q=desk+lamp&tag=praise&tag=lead', ['mentions', [], [['q', 'desk lamp'], ['tag', 'praise'], ['tag', 'lead']]]],
    ['#mentions?q=what%3F+now', ['mentions', [], [['q', 'what? now']]]],
    ['#mentions?q=a?b', ['mentions', [], [['q', 'a?b']]]],
    ['#50%', ['50%', [], []]],
  ])('%s is read', (hash, expected) => {
    expect(read(hash)).toEqual(expected);
  });

  test.each([
    [['topics'], {}, '#topics'],
    [['mention', 'web:forum.example/77'], {}, '#mention/web%3Aforum.example%2F77'],
    [['mentions'], { q: 'desk & lamp', tag: ['praise', 'lead'], site: null, status: undefined, owner: '' }, '#mentions?q=desk+%26+lamp&tag=praise&tag=lead'],
  ])('%j with %j is written, and read back', (path, query, hash) => {
    expect(hashOf(path, query)).toBe(hash);
    expect(routeOf(hash).screen).toBe(path[0]);
    expect(routeOf(hash).place).toEqual(path.slice(1));
  });
});
