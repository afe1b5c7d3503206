import type { SiteAdapter } from '../adapter.ts';
import { fits, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readComment } from './comment.ts';
import { readLemmyPost } from './post.ts';
import { LM, POSTS } from './selectors.ts';
import { LEMMY } from './site.ts';
import { surfaceAt } from './surface.ts';

export const lemmyAdapter: SiteAdapter = {
  site: LEMMY,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, LM.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, POSTS).filter((root) => nearest(root, LM.notPublic) === null && !isHead(root)),
  rawText: textAndLinks,
  readPost: (root, page) => (fits(root, LM.comment) ? readComment(root, page) : readLemmyPost(root, page)),
};

/** Whether it is the head of a listing, which is the post. */
function isHead(root: Element): boolean {
  const outer = parentOf(root);
  return fits(root, LM.bare) && outer !== null && nearest(outer, LM.post) !== null;
}
