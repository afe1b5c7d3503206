import type { Surface } from '../../model/site.ts';
import type { PageContext, Reading, SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn, textOf } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { MARKUP, REVIEW } from './selectors.ts';
import { GOOGLEMAPS } from './site.ts';

export const googlemapsAdapter: SiteAdapter = {
  site: GOOGLEMAPS,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, '[role="main"] [role="img"][aria-label], [role="main"] h1') !== null,
  // Buttons and boxes within a review bear its id too; what stands around all of them is the review.
  findPosts: (scope) => outermostIn(scope, REVIEW),
  rawText: (root) => [attr(root, 'aria-label'), textOf(root), ...profilesIn(root)].join('\n'),
  readPost,
};

/** The map, nothing else of Google's: not its search, not one's own places and timeline. */
function surfaceAt(url: URL): Surface | null {
  const path = url.hostname === 'maps.google.com' ? `/maps${url.pathname}` : url.pathname;
  const place = /^\/maps(?:\/(?:place\/([^/]+)|search\/|@|reviews\/)|\/?$)/.exec(path);
  if (place !== null) return { kind: 'reviews', id: place[1] ?? null };
  const person = /^\/maps\/contrib\/(\d+)/.exec(path)?.[1];
  return person === undefined ? null : { kind: 'profile', id: person };
}

function readPost(root: Element, page: PageContext): Reading {
  // Another panel may show the same place; where the map stands and what is opened beside it change all the time.
  const subject = page.url.origin + page.url.pathname.replace(/\/(?:@|data=).*$/, '/');
  const person = ({ pathname }: URL) => {
    const handle = /\/contrib\/(\d+)/.exec(pathname)?.[1];
    return handle === undefined ? null : { handle, url: `https://www.google.com/maps/contrib/${handle}` };
  };
  return readReview(GOOGLEMAPS.id, MARKUP, root, { id: attr(root, 'data-review-id') || null, url: null, subject, person }, page);
}

function profilesIn(root: Element): string[] {
  const profile = one(root, '[data-href*="/maps/contrib/"]');
  return profile === null ? [] : [attr(profile, 'data-href') ?? ''];
}
