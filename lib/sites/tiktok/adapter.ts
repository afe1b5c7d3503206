import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, nearest, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './address.ts';
import { calledIn, readCard } from './card.ts';
import { readComment } from './comment.ts';
import { findRoots } from './roots.ts';
import { TT } from './selectors.ts';
import { TIKTOK } from './site.ts';
import { readVideo } from './video.ts';

export const tiktokAdapter: SiteAdapter = {
  site: TIKTOK,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, TT.shell) !== null,
  findPosts: findRoots,
  rawText: (root) => [textOf(root), ...selfAndBelow(root, TT.accountLink).map((link) => attr(link, 'href')), calledIn(root)].join('\n'),
  readPost(root, page) {
    if (fits(root, TT.item) || isSingle(root)) return readVideo(root, page);
    return isComment(root) ? readComment(root, page) : readCard(root, page);
  },
};

/** A video's own box may hold the comments on it; a comment's holds no video. */
function isSingle(root: Element): boolean {
  return one(root, `${TT.singleAuthor}, ${TT.description}`) !== null && one(root, TT.likes) !== null && nearest(root, TT.card) === null;
}

function isComment(root: Element): boolean {
  return selfAndBelow(root, TT.commentText).length > 0;
}
