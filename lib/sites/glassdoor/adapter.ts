import type { Rating } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn, selfAndBelow } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { MARKUP, RATING, REVIEW } from './selectors.ts';
import { GLASSDOOR } from './site.ts';

export const glassdoorAdapter: SiteAdapter = {
  site: GLASSDOOR,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, REVIEW) !== null || one(doc, '[data-test="ei-reviews-page"], [class*="ReviewsList"], #ReviewsFeed') !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost(root, page) {
    const link = one(root, 'a[href*="RVW"]');
    const url = webUrl(link && attr(link, 'href'), page.url);
    const ids = selfAndBelow(root, '[id^="empReview_"]').map((element) => /^empReview_(\d+)$/.exec(attr(element, 'id') ?? '')?.[1]);
    const id = ids.find((found) => found !== undefined) ?? /RVW(\d+)/.exec(url?.pathname ?? '')?.[1] ?? null;
    const subject = page.url.origin + page.url.pathname.replace(/_P\d+(?=\.htm)/, '');
    return readReview(GLASSDOOR.id, MARKUP, root, { id, url: url && withoutTracking(url), subject, person: () => null, rating: ratingIn(root) }, page);
  },
};

/** What people say of working somewhere; pay, interviews and offices are other things. */
function surfaceAt(url: URL): Surface | null {
  const [, company, review] = /^\/[A-Za-z-]+\/[^/]*?(?:-(E\d+)|-(?:E\d+-)?RVW(\d+))[^/]*\.htm$/.exec(url.pathname) ?? [];
  const isOfReviews = /^\/(?:Reviews|Bewertungen|Avis|Evaluaciones|Avalia[^/]*|Recensioni|Overview)\//.test(url.pathname);
  const id = review ?? company;
  return isOfReviews && id !== undefined ? { kind: 'reviews', id } : null;
}

function ratingIn(root: Element): Rating | null {
  const shown = one(root, RATING);
  const value = /^[1-5](?:[.,]\d)?$/.exec(shown === null ? '' : lineOf(shown))?.[0];
  return value === undefined ? null : { value: Number(value.replace(',', '.')), best: 5 };
}
