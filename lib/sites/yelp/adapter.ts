import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn } from '../dom.ts';
import { readReview, subjectOf } from '../review-post.ts';
import { webUrl } from '../web-address.ts';
import { MARKUP, REVIEW, REVIEWER } from './selectors.ts';
import { YELP } from './site.ts';

export const yelpAdapter: SiteAdapter = {
  site: YELP,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '#reviews, ul.reviews') !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW).filter((root) => one(root, REVIEWER) !== null),
  readPost(root, page) {
    const id = attr(root, 'data-review-id');
    const business = page.surface.kind === 'profile' ? one(root, 'a[href*="/biz/"]') : null;
    const subject = webUrl(business && attr(business, 'href'), page.url);
    return readReview(YELP.id, MARKUP, root, { id, url: null, subject: subject === null ? subjectOf(page) : subject.origin + subject.pathname, person: personIn }, page);
  },
};

function personIn(url: URL): { handle: string; url: string } | null {
  const handle = url.searchParams.get('userid');
  return handle === null ? null : { handle, url: `${url.origin}/user_details?userid=${encodeURIComponent(handle)}` };
}

function surfaceAt(url: URL): Surface | null {
  const business = /^\/biz\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  if (business !== undefined) return { kind: 'reviews', id: business };
  return /^\/user_details(?:_reviews_self)?\/?$/.test(url.pathname) && url.searchParams.has('userid') ? { kind: 'profile', id: url.searchParams.get('userid') } : null;
}
