import type { Post } from '../model/post.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { PageContext, SiteAdapter } from '../sites/adapter.ts';

/** Whom somebody answers is hardly ever further up. */
const MOST_POSTS = 30;

/** What stands above a post in its thread, the nearest first, as far as the reader understands it without a gap. */
export function postsAbove(adapter: SiteAdapter, page: PageContext, root: Element, post: Post): Post[] {
  const roots = adapter.findPosts(page.doc, page.surface);
  const at = roots.indexOf(root);
  const above: Post[] = [];
  for (const other of roots.slice(Math.max(0, at - MOST_POSTS), Math.max(0, at)).toReversed()) {
    const reading = adapter.readPost(other, page);
    if (reading.kind !== 'post' || threadIdOf(reading.post) !== threadIdOf(post)) break;
    above.push(reading.post);
  }
  return above;
}
