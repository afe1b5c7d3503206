import { expect, test } from 'vitest';
import { createMissingCheck } from '../../lib/listen/missing-check.ts';
import type { Memory } from '../../lib/listen/memory.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { WholePage } from '../../lib/model/whole-page.ts';
import type { PageContext, SiteAdapter } from '../../lib/sites/adapter.ts';
import { examplePost } from '../model/example-post.ts';

const THREAD = 'https://forum.example/viewtopic.php?t=7';
const opening = examplePost({ key: 'phpbb:forum.example/t7', url: THREAD });
const reply = (number: number) => examplePost({ key: `phpbb:forum.example/p${number}`, url: `https://forum.example/viewtopic.php?p=${number}#p${number}` });

/** What is told of a still page on which these posts were read. */
function told(posts: readonly (typeof opening)[], { gone = [], knows = true, settled = true }: { gone?: readonly PostKey[]; knows?: boolean; settled?: boolean } = {}): WholePage[] {
  const wholes: WholePage[] = [];
  const reading = { kind: 'post', post: reply(31) };
  const adapter = { isSettled: () => settled, findPosts: () => [null], readPost: () => reading, gone: () => gone } as unknown as SiteAdapter;
  const check = createMissingCheck(adapter, { knowsAny: () => knows, tellWhole: (whole: WholePage) => wholes.push(whole) } as unknown as Memory);
  for (const post of posts) check.met(post, THREAD);
  const page = { doc: null, url: new URL(THREAD), surface: { kind: 'thread' } } as unknown as PageContext;
  for (let beat = 0; beat < 12; beat += 1) check.beat(page, 3, 'visit-1');
  return wholes;
}

const EMPTY = { address: THREAD, visit: 'visit-1', posts: [], gone: [] };
const other = examplePost({ url: 'https://forum.example/viewtopic.php?t=8' });

test('a page whose own post is there is not looked through: nothing can be missing', () => expect(told([opening])).toEqual([]));
test('a page without its own post is, once', () => expect(told([other])).toMatchObject([{ ...EMPTY, posts: [{ key: reply(31).key }] }]));
test('a page of posts that are places in it is, whichever of them is there', () => expect(told([opening, reply(31), reply(44)])).toHaveLength(1));
test('a page of a thread of which nothing is stored is not', () => expect(told([other], { knows: false })).toEqual([]));

test('what a page says is gone is told, whatever else is there, and is not looked through for that', () => {
  expect(told([opening], { gone: ['x:7'] })).toEqual([{ ...EMPTY, gone: ['x:7'] }]);
  expect(told([], { gone: ['x:7'], knows: false })).toEqual([{ ...EMPTY, gone: ['x:7'] }]);
});
test('also where nothing else stands there, so that the page would not be taken for whole', () => expect(told([], { gone: ['x:7'], knows: false, settled: false })).toHaveLength(1));
test('a page that is not whole is left alone', () => expect(told([other], { settled: false })).toEqual([]));
