import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, one, precedes, selfAndBelow } from '../dom.ts';
import { textAndLinks } from '../text-and-links.ts';
import { readArticle, readCard } from './article.ts';
import { readResponse, responsesIn } from './response.ts';
import { ME } from './selectors.ts';
import { MEDIUM } from './site.ts';
import { surfaceAt } from './surface.ts';

export const mediumAdapter: SiteAdapter = {
  site: MEDIUM,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, ME.shell) !== null,
  findPosts(scope, { kind }) {
    const articles = selfAndBelow(scope, `${ME.card}, ${ME.article}`).filter((root) => fits(root, ME.card) || one(root, ME.title) !== null);
    return kind === 'thread' ? [...articles, ...responsesIn(scope)].toSorted((a, b) => (precedes(a, b) ? -1 : 1)) : articles;
  },
  rawText: (root) => `${textAndLinks(root)}\n${attr(root, 'aria-label') ?? ''}`,
  readPost(root, page) {
    if (fits(root, ME.card)) return readCard(root, page);
    return fits(root, ME.article) ? readArticle(root, page) : readResponse(root, page);
  },
};
