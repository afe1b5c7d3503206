import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, one, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readArticle, readCard } from './article.ts';
import { ME } from './selectors.ts';
import { MEDIUM } from './site.ts';
import { surfaceAt } from './surface.ts';

export const mediumAdapter: SiteAdapter = {
  site: MEDIUM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, ME.shell) !== null,
  findPosts: (scope) => selfAndBelow(scope, `${ME.card}, ${ME.article}`).filter((root) => fits(root, ME.card) || one(root, ME.title) !== null),
  rawText: (root) => `${textAndLinks(root)}\n${attr(root, 'aria-label') ?? ''}`,
  readPost: (root, page) => (fits(root, ME.card) ? readCard(root, page) : readArticle(root, page)),
};
