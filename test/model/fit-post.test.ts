import { expect, test } from 'vitest';
import { batchSchema } from '../../lib/messages/schemas.ts';
import { fitPost } from '../../lib/model/fit-post.ts';
import { exampleCapture, examplePost } from './example-post.ts';

const passes = (post: ReturnType<typeof examplePost>) => batchSchema.safeParse({ id: 'batch-0001', captures: [exampleCapture('1', { post })] }).success;

const monstrous = examplePost({
  author: { handle: 'a'.repeat(5_000), name: '🙂'.repeat(5_000), url: `https://x.com/${'a'.repeat(9_000)}`, followers: 1 },
  title: 't'.repeat(9_000),
  links: [`https://e.example/${'q'.repeat(200_000)}`, ...Array.from({ length: 500 }, (_, index) => `https://e.example/${index}`)],
  lang: 'x'.repeat(99),
  quoted: { handle: 'h'.repeat(999), text: 'quoted' },
  thread: { key: `x:${'1'.repeat(999)}`, url: `https://x.com/${'t'.repeat(9_000)}`, authorHandle: 'w'.repeat(999) },
});

test('a monstrous post is cut to what the door lets through', () => {
  expect(passes(monstrous)).toBe(false);
  const fitted = fitPost(monstrous);
  expect(fitted !== null && passes(fitted)).toBe(true);
  expect(fitted?.links).toHaveLength(200);
  expect(fitted?.links[0]).toBe('https://e.example/0');
  expect(fitted?.author.name).toBe('🙂'.repeat(150));
});

test('a usual post stays as it is', () => {
  expect(fitPost(examplePost())).toEqual(examplePost());
});

test('a post without a possible address is none', () => {
  expect(fitPost(examplePost({ url: `https://x.com/${'u'.repeat(9_000)}` }))).toBeNull();
});
