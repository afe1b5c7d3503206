import type { Post } from '../../lib/model/post.ts';
import { matcherOf } from '../../lib/query/matcher-of.ts';
import type { PreparedTopics } from '../../lib/query/prepared.ts';

/** Milliseconds until the matcher has answered for its first post, and for all of some posts, in a page that has never matched. */
function ready(prepared: PreparedTopics, posts: readonly Post[]): { first: number; all: number } {
  const start = performance.now();
  const matcher = matcherOf(prepared);
  let first = 0;
  for (const post of posts) {
    if (matcher.canMatch(`${post.author.name}${post.author.handle}${post.text}`, () => post.links)) matcher.match(post);
    if (first === 0) {
      matcher.match(post);
      first = performance.now() - start;
    }
  }
  return { first, all: performance.now() - start };
}

Object.assign(globalThis, { ready });
