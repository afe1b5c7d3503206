import type { Post } from '../model/post.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { PageContext, Reading, SiteAdapter } from '../sites/adapter.ts';

/** Whom somebody answers is hardly ever further up. */
const MOST_POSTS = 30;

/** What stands above a post in its thread, the nearest first, as far as the reader understands it without a gap. `upwards`: what is read above it, the nearest first. */
export function postsAbove({ post, upwards }: { post: Post; upwards: Iterable<Reading> }): Post[] {
  const above: Post[] = [];
  for (const reading of upwards) {
    if (reading.kind !== 'post' || threadIdOf(reading.post) !== threadIdOf(post) || above.length === MOST_POSTS) break;
    above.push(reading.post);
  }
  return above;
}

/** Reads a page's posts upwards from one of them. */
export function* readUpwards(adapter: SiteAdapter, page: PageContext, root: Element): Generator<Reading, void> {
  const roots = adapter.findPosts(page.doc, page.surface);
  for (let at = roots.indexOf(root) - 1; at >= 0; at -= 1) yield adapter.readPost(roots[at]!, page);
}
