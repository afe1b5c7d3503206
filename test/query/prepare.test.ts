import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { compile } from '../../lib/query/compile.ts';
import { matcherOf } from '../../lib/query/matcher-of.ts';
import { prepare } from '../../lib/query/prepare.ts';
import type { PreparedTopics } from '../../lib/query/prepared.ts';
import { inventedPosts, inventedTerms, postOf } from './invented-posts.ts';
import { OPERATORS } from './operator-table.ts';

const topicsOf = (queries: readonly string[]) => queries.map((query, index) => ({ id: `${index} ${query}`, revision: 1, query, sites: 'all' as const }));

test('topics that went through JSON match as those that did not', () => {
  const topics = topicsOf(OPERATORS.map(([query]) => query));
  const prepared = prepare(topics);
  const handed = JSON.parse(JSON.stringify(prepared)) as PreparedTopics;
  expect(handed).toEqual(prepared);
  const [near, far] = [compile(topics), matcherOf(handed)];
  let matches = 0;
  for (const [, parts] of OPERATORS) {
    const post = postOf(typeof parts === 'string' ? { text: parts } : parts);
    expect(far.match(post)).toEqual(near.match(post));
    matches += near.match(post).length;
  }
  expect(matches).toBeGreaterThan(1_000);
});

test('a matcher that has met more than it can remember finds what it found before', () => {
  const terms = inventedTerms(9_000, 5).filter((term) => !/["@#.]/.test(term));
  const matcher = compile(topicsOf(terms));
  const found = (text: string) => matcher.match(postOf({ text })).flatMap(({ hits }) => hits.map(({ start, end }) => text.slice(start, end)));
  const texts = Array.from({ length: terms.length / 20 }, (_, index) => terms.slice(index * 20, index * 20 + 20));
  for (const words of [...texts, ...texts.toReversed()]) {
    expect(found(words.join(', ')).toSorted()).toEqual(expect.arrayContaining(words.toSorted()));
    // It forgets amid a word too.
    expect(found(`${words.join('x ')}x`).filter((word) => words.includes(word) && !/[^ -~]/.test(word))).toEqual([]);
  }
});

test('the prefilter lets every post through that matches one of a thousand terms', () => {
  const terms = inventedTerms(1_000, 3);
  const matcher = compile(topicsOf(terms));
  const posts = inventedPosts(2_000, terms, 0.5, 4);
  const matching = posts.filter((post) => matcher.match(post).length > 0);
  expect(matching.length).toBeGreaterThan(500);
  for (const post of matching) expect(matcher.canMatch(`${post.author.name}${post.author.handle}${post.text}`, () => post.links)).toBe(true);
});

test('what a page carries to match is small, and holds no parser', async () => {
  const bundle = await rolldown({ input: fileURLToPath(new URL('../../lib/query/matcher-of.ts', import.meta.url)) });
  const { output } = await bundle.generate({ format: 'iife', name: 'matcher', minify: true });
  await bundle.close();
  expect(gzipSync(output[0].code).length).toBeLessThanOrEqual(12 * 1_024);
  expect(Object.keys(output[0].modules).filter((path) => /read|tokens|parse|remedy|term-patterns/.test(path.slice(path.lastIndexOf('/'))))).toEqual([]);
});
