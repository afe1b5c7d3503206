import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, fits, one, outermostIn, textOf } from '../dom.ts';
import { readReview, subjectOf } from '../review-post.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { rawForumPost, readForumPost, topicIn } from './forum.ts';
import { FORUM, MARKUP, REVIEW } from './selectors.ts';
import { TRIPADVISOR } from './site.ts';

export const tripadvisorAdapter: SiteAdapter = {
  site: TRIPADVISOR,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '[data-test-target="reviews-tab"], [data-automation="reviewsSection"], #REVIEWS') !== null || one(doc, `${REVIEW}, ${FORUM.post}`) !== null,
  findPosts: (scope, { kind }) => (kind === 'thread' ? outermostIn(scope, FORUM.post) : outermostIn(scope, REVIEW)),
  rawText: (root) => (fits(root, FORUM.post) ? rawForumPost(root) : textOf(root)),
  readPost(root, page) {
    if (page.surface.kind === 'thread') return readForumPost(root, page);
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
  const topic = topicIn(url);
  if (topic !== null) return { kind: 'thread', id: topic };
  const [, place] = /^\/(?:Hotel|Restaurant|Attraction|Vacation|Airline|VacationRental)_?Review-.*?(d\d+)|^\/ShowUserReviews-.*?(d\d+)/.exec(url.pathname) ?? [];
  const id = place ?? /^\/ShowUserReviews-.*?(d\d+)/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'reviews', id };
}
