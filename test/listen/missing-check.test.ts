import { expect, test } from 'vitest';
import { createMissingCheck } from '../../lib/listen/missing-check.ts';
import type { Memory } from '../../lib/listen/memory.ts';
import type { WholePage } from '../../lib/model/whole-page.ts';
import type { PageContext, SiteAdapter } from '../../lib/sites/adapter.ts';
import { examplePost } from '../model/example-post.ts';

const THREAD = 'https://forum.example/viewtopic.php?t=7';
const opening = examplePost({ key: 'phpbb:forum.example/t7', url: THREAD });
const reply = (number: number) => examplePost({ key: `phpbb:forum.example/p${number}`, url: `https://forum.example/viewtopic.php?p=${number}#p${number}` });

/** What is told of a still page on which these posts were read. */
function told(...posts: readonly (typeof opening)[]): WholePage[] {
  const wholes: WholePage[] = [];
  const adapter = { isSettled: () => true, findPosts: () => [] } as unknown as SiteAdapter;
  const check = createMissingCheck(adapter, { knowsAny: () => true, tellWhole: (whole: WholePage) => wholes.push(whole) } as unknown as Memory);
  for (const post of posts) check.met(post, THREAD);
  const page = { doc: null, url: new URL(THREAD), surface: { kind: 'thread' } } as unknown as PageContext;
  for (let beat = 0; beat < 12; beat += 1) check.beat(page, 3, 'visit-1');
  return wholes;
}

test('a page whose own post is there is not looked through: nothing can be missing', () => expect(told(opening)).toEqual([]));
test('a page without its own post is, once', () => expect(told(examplePost({ url: 'https://forum.example/viewtopic.php?t=8' }))).toHaveLength(1));
test('a page of posts that are places in it is, whichever of them is there', () => expect(told(opening, reply(31), reply(44))).toHaveLength(1));
