import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, nearest, one, outermostIn } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { APPSTORE } from './site.ts';

export const appstoreAdapter: SiteAdapter = {
  site: APPSTORE,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, `${REVIEW}, .we-customer-ratings, main h1, .product-header`) !== null,
  // The box that opens over the page says the review again.
  findPosts: (scope) => outermostIn(scope, REVIEW).filter((review) => nearest(review, 'dialog:not([open])') === null),
  readPost(root, page) {
    const subject = page.url.origin + page.url.pathname;
    return readReview(APPSTORE.id, MARKUP, root, { id: idOf(root), url: null, subject, person: () => null }, page);
  },
};

/** Apple's own number of it; those that older pages name titles by count what one page was made of. */
function idOf(root: Element): string | null {
  const numbered = nearest(root, '[data-test-review-customer]');
  const written = numbered === null ? /^review-(\d+)-title$/.exec(attr(root, 'aria-labelledby') ?? '')?.[1] : attr(numbered, 'data-test-review-customer');
  return /^\d{1,20}$/.exec(written ?? '')?.[0] ?? null;
}

/** `/us/app/lumetra-control/id1000010` */
function surfaceAt(url: URL): Surface | null {
  const id = /^\/(?:[a-z]{2}\/)?app\/(?:[^/]+\/)?id(\d+)\/?$/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'reviews', id };
}
