import type { SiteAdapter } from '../adapter.ts';
import { attr, documentOf, merged, one, textOf } from '../dom.ts';
import { aroundArticle, articleRoots, readArticle } from './article.ts';
import { commentRoots, numberOf } from './comment-root.ts';
import { readComment } from './comment.ts';
import { WP } from './selectors.ts';
import { WORDPRESS } from './site.ts';
import { surfaceAt } from './surface.ts';

export const wordpressAdapter: SiteAdapter = {
  site: WORDPRESS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, WP.shell) !== null,
  findPosts: (scope) => merged(articleRoots(scope), commentRoots(scope)),
  rawText(root) {
    if (numberOf(root) !== null) return textOf(root);
    return [root, ...aroundArticle(documentOf(root))].map((part) => part && (attr(part, 'content') ?? textOf(part))).join('\n');
  },
  readPost: (root, page) => (numberOf(root) === null ? readArticle(root, page) : readComment(root, page)),
};
