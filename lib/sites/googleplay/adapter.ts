import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, parentOf, selfAndBelow } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { HEAD, MARKUP } from './selectors.ts';
import { GOOGLEPLAY } from './site.ts';

export const googleplayAdapter: SiteAdapter = {
  site: GOOGLEPLAY,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '[itemprop="starRating"], [data-g-id="reviews"]') !== null,
  findPosts: (scope) => [...new Set(selfAndBelow(scope, HEAD).map(parentOf).filter((root) => root !== null))],
  readPost(root, page) {
    const head = one(root, HEAD);
    const app = page.surface.id ?? '';
    const subject = `${page.url.origin}${page.url.pathname}?id=${encodeURIComponent(app)}`;
    const id = (head && attr(head, 'data-review-id')) || null;
    return readReview(GOOGLEPLAY.id, MARKUP, root, { id, url: id && `${subject}&reviewId=${encodeURIComponent(id)}`, subject, person: () => null }, page);
  },
};

function surfaceAt(url: URL): Surface | null {
  const isApp = /^\/store\/(?:apps|books|movies|tv)\/details\/?$/.test(url.pathname);
  return isApp && url.searchParams.has('id') ? { kind: 'reviews', id: url.searchParams.get('id') } : null;
}
