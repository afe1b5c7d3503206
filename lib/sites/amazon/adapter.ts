import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { AMAZON } from './site.ts';

const REVIEW_ID = /^(?:customer_review(?:_foreign)?-)?(R[A-Z0-9]{8,20})$/;
const PRODUCT = /\/(?:dp|gp\/product|product-reviews|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/;

export const amazonAdapter: SiteAdapter = {
  site: AMAZON,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '#cm_cr-review_list, [data-hook="top-customer-reviews-widget"], #customerReviews, #reviewsMedley') !== null,
  // In the layout of 2026 the element that bears the id holds the one that bears the hook.
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost,
};

/** Products, their reviews, one review, what one person reviewed: everything else is the user's own shopping. */
function surfaceAt(url: URL): Surface | null {
  const product = PRODUCT.exec(url.pathname)?.[1];
  if (product !== undefined) return { kind: 'reviews', id: product };
  const review = /^\/gp\/customer-reviews\/(R[A-Z0-9]+)/.exec(url.pathname)?.[1];
  if (review !== undefined) return { kind: 'reviews', id: review };
  const person = /^\/gp\/profile\/([\w.-]+)/.exec(url.pathname)?.[1];
  return person === undefined ? null : { kind: 'profile', id: person };
}

function readPost(root: Element, page: PageContext): Reading {
  const id = idOf(root);
  return readReview(
    AMAZON.id,
    MARKUP,
    root,
    { id, url: id && `${page.url.origin}/gp/customer-reviews/${id}`, subject: subjectOf(root, page), person: personIn },
    page,
  );
}

function personIn({ origin, pathname }: URL): { handle: string; url: string } | null {
  const handle = /\/profile\/([\w.-]+)/.exec(pathname)?.[1];
  return handle === undefined ? null : { handle, url: `${origin}/gp/profile/${handle}` };
}

function idOf(root: Element): string | null {
  const inner = one(root, REVIEW);
  const link = one(root, 'a[href*="/gp/customer-reviews/"]');
  const linked = /\/customer-reviews\/(R[A-Z0-9]+)/.exec((link && attr(link, 'href')) ?? '')?.[1];
  return [attr(root, 'id'), inner && attr(inner, 'id')].map((id) => REVIEW_ID.exec(id ?? '')?.[1]).find((id) => id !== undefined) ?? linked ?? null;
}

/** What is reviewed, under its shortest address. */
function subjectOf(root: Element, page: PageContext): string {
  const link = page.surface.kind === 'profile' ? one(root, 'a[href*="/dp/"], a[href*="/gp/product/"]') : null;
  const product = PRODUCT.exec((link && attr(link, 'href')) ?? page.url.pathname)?.[1];
  return product === undefined ? page.url.origin + page.url.pathname : `${page.url.origin}/dp/${product}`;
}
