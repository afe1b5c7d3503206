import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePosts } from '../../lib/model/merge-posts.ts';
import type { Post } from '../../lib/model/post.ts';
import { examplePost } from './example-post.ts';

const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'abc', '');
const count = orNull(fc.nat(3));

const reading: fc.Arbitrary<Post> = fc
  .record({
    kind: fc.constantFrom<Post['kind'][]>('post', 'reply', 'comment'),
    url: fc.constantFrom('https://x.com/a/status/1', 'https://x.com/i/status/1'),
    author: fc.record({ handle: word, name: orNull(word), url: orNull(word), followers: count }),
    title: orNull(word),
    text: word,
    quoted: orNull(fc.record({ handle: orNull(word), text: word })),
    links: fc.array(word, { maxLength: 2 }),
    lang: orNull(word),
    engagement: fc.record({ likes: count, replies: count, reposts: count, views: count }),
    rating: orNull(fc.record({ value: fc.nat(5), best: fc.constant(5) })),
    thread: fc.record({ key: orNull(fc.constantFrom<`x:${string}`[]>('x:1', 'x:2')), url: orNull(word), authorHandle: orNull(word) }),
    audience: fc.constantFrom<Post['audience'][]>('public', 'unknown'),
    promoted: fc.boolean(),
    truncated: fc.boolean(),
    readAt: fc.nat(3),
    time: fc.oneof(
      fc.constant({ publishedAt: null, publishedPrecision: null }),
      fc.record({ publishedAt: fc.nat(3), publishedPrecision: fc.constantFrom('second' as const, 'hour' as const, 'day' as const) }),
    ),
  })
  .map(({ time, ...post }) => examplePost({ ...post, ...time }));

describe('two readings of one post', () => {
  test('merging is idempotent', () => {
    fc.assert(fc.property(reading, (a) => void expect(mergePosts(a, a)).toEqual(a)));
  });

  test('merging is commutative', () => {
    fc.assert(fc.property(reading, reading, (a, b) => void expect(mergePosts(a, b)).toEqual(mergePosts(b, a))), { numRuns: 500 });
  });

  test('merging is associative', () => {
    fc.assert(
      fc.property(reading, reading, reading, (a, b, c) => void expect(mergePosts(mergePosts(a, b), c)).toEqual(mergePosts(a, mergePosts(b, c)))),
      { numRuns: 1_000 },
    );
  });

  test('a fuller reading replaces a thinner one, never the reverse', () => {
    const thin = examplePost({ text: 'Lumetra was', truncated: true, readAt: 2 });
    const full = examplePost({ text: 'Lumetra was down', truncated: false, readAt: 1 });
    expect(mergePosts(thin, full)).toMatchObject({ text: 'Lumetra was down', truncated: false, readAt: 2 });
    expect(mergePosts(full, thin).text).toBe('Lumetra was down');
  });

  test('readings of different posts are not merged', () => {
    expect(() => mergePosts(examplePost(), examplePost({ key: 'x:2' }))).toThrow(RangeError);
  });
});
