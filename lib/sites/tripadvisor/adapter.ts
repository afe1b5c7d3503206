import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn } from '../dom.ts';
import { readReview, subjectOf } from '../review-post.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { TRIPADVISOR } from './site.ts';

export const tripadvisorAdapter: SiteAdapter = {
  site: TRIPADVISOR,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '[data-test-target="reviews-tab"], [data-automation="reviewsSection"], #REVIEWS') !== null || one(doc, REVIEW) !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost(root, page) {
    const link = one(root, 'a[href*="ShowUserReviews"]');
    const url = webUrl(link && attr(link, 'href'), page.url);
    const id = /-r(\d{6,})-/.exec(url?.pathname ?? '')?.[1] ?? attr(root, 'data-reviewid');
    const person = ({ origin, pathname }: URL) => {
      const handle = /\/Profile\/([\w.-]+)/.exec(pathname)?.[1];
      return handle === undefined ? null : { handle, url: `${origin}/Profile/${handle}` };
    };
    return readReview(TRIPADVISOR.id, MARKUP, root, { id, url: url && withoutTracking(url).replace(/#.*$/, ''), subject: subjectOf(page), person }, page);
  },
};

function surfaceAt(url: URL): Surface | null {
  const [, place] = /^\/(?:Hotel|Restaurant|Attraction|Vacation|Airline|VacationRental)_?Review-.*?(d\d+)|^\/ShowUserReviews-.*?(d\d+)/.exec(url.pathname) ?? [];
  const id = place ?? /^\/ShowUserReviews-.*?(d\d+)/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'reviews', id };
}
