import type { SiteAdapter } from '../adapter.ts';
import { attr, documentOf, fits, one, precedes, textOf } from '../dom.ts';
import { aroundArticle, articleRoots, readArticle } from './article.ts';
import { forumHead, forumRoots, readForumPost } from './bbpress.ts';
import { commentRoots, numberOf } from './comment-root.ts';
import { readComment } from './comment.ts';
import { BB, WP } from './selectors.ts';
import { WORDPRESS } from './site.ts';
import { surfaceAt } from './surface.ts';

export const wordpressAdapter: SiteAdapter = {
  site: WORDPRESS,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, WP.shell) !== null,
  findPosts: (scope) => [...articleRoots(scope), ...forumRoots(scope), ...commentRoots(scope)].sort((a, b) => (precedes(a, b) ? -1 : 1)),
  rawText(root) {
    if (numberOf(root) !== null) return textOf(root);
    if (fits(root, BB.post)) return [root, forumHead(root), ...aroundArticle(documentOf(root))].map((part) => part && textOf(part)).join('\n');
    return [root, ...aroundArticle(documentOf(root))].map((part) => part && (attr(part, 'content') ?? textOf(part))).join('\n');
  },
  readPost(root, page) {
    if (numberOf(root) !== null) return readComment(root, page);
    return fits(root, BB.post) ? readForumPost(root, page) : readArticle(root, page);
  },
};
