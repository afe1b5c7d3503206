import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, one, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readArticle } from './article.ts';
import { readCard } from './card.ts';
import { readComment } from './comment.ts';
import { FO, POSTS } from './selectors.ts';
import { DEVTO } from './site.ts';
import { surfaceAt } from './surface.ts';

export const devtoAdapter: SiteAdapter = {
  site: DEVTO,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, FO.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, POSTS),
  rawText: (root) => [attr(root, 'data-author-name'), attr(root, 'data-author-username'), textAndLinks(root)].join('\n'),
  readPost(root, page) {
    if (fits(root, FO.comment)) return readComment(root, page);
    return fits(root, FO.card) ? readCard(root, page) : readArticle(root, page);
  },
};
