import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, one, selfAndBelow, textOf } from '../dom.ts';
import { surfaceAt } from './address.ts';
import { readComment } from './comment.ts';
import { readPiece } from './piece.ts';
import { readQuestion } from './question.ts';
import { findRoots } from './roots.ts';
import { QU } from './selectors.ts';
import { QUORA } from './site.ts';

export const quoraAdapter: SiteAdapter = {
  site: QUORA,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, QU.shell) !== null,
  findPosts: findRoots,
  rawText: (root) => [textOf(root), ...selfAndBelow(root, QU.profile).map((link) => decoded(attr(link, 'href') ?? ''))].join('\n'),
  readPost(root, page) {
    if (fits(root, QU.story) || one(root, `${QU.bar}, ${QU.content}`) !== null) return readPiece(root, page);
    return one(root, QU.commentLink) !== null ? readComment(root, page) : readQuestion(root, page);
  },
};

/** Names in addresses stand there letter by letter. */
function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
