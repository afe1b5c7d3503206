import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { all, attr, one, outermostIn } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { TRUSTPILOT } from './site.ts';

export const trustpilotAdapter: SiteAdapter = {
  site: TRUSTPILOT,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '[data-business-unit-json-ld], [data-reviews-list-start], [data-business-unit-info]') !== null || one(doc, REVIEW) !== null,
  // The attribute stands on the card or, since 2025, on an article in it; one in the other is one review.
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost,
};

/** A company's reviews, one review, what one person reviewed. */
function surfaceAt(url: URL): Surface | null {
  if (/^(?:business|businessapp|support|authenticate|b2b)\b/.test(url.hostname)) return null;
  const [, kind, id = null] = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(review|reviews|users)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  if (kind === undefined || id === 'connect' || id === 'settings') return null;
  return { kind: kind === 'users' ? 'profile' : 'reviews', id };
}

function readPost(root: Element, page: PageContext): Reading {
  const id = all(root, 'a[href*="/reviews/"]').map((link) => /\/reviews\/([0-9a-f]{24})/.exec(attr(link, 'href') ?? '')?.[1]).find((found) => found !== undefined) ?? null;
  const company = one(root, 'a[href*="/review/"]');
  const told = page.surface.kind === 'reviews' ? /\/review\/([^/?]+)/.exec(page.url.pathname)?.[1] : /\/review\/([^/?]+)/.exec((company && attr(company, 'href')) ?? '')?.[1];
  const subject = page.url.origin + (told === undefined ? page.url.pathname : `/review/${told}`);
  const person = ({ origin, pathname }: URL) => {
    const handle = /\/users\/([0-9a-f]{24})/.exec(pathname)?.[1];
    return handle === undefined ? null : { handle, url: `${origin}/users/${handle}` };
  };
  return readReview(TRUSTPILOT.id, MARKUP, root, { id, url: id && `${page.url.origin}/reviews/${id}`, subject, person }, page);
}
