import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { APPSTORE } from './site.ts';

export const appstoreAdapter: SiteAdapter = {
  site: APPSTORE,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, `${REVIEW}, .we-customer-ratings, main h1, .product-header`) !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost(root, page) {
    const subject = page.url.origin + page.url.pathname;
    const id = /(\d{6,})/.exec(attr(root, 'aria-labelledby') ?? '')?.[1] ?? null;
    return readReview(APPSTORE.id, MARKUP, root, { id, url: null, subject, person: () => null }, page);
  },
};

/** `/us/app/lumetra-control/id1000010` */
function surfaceAt(url: URL): Surface | null {
  const id = /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id(\d+)\/?$/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'reviews', id };
}
