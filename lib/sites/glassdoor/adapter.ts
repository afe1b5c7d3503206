import type { Rating } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { attr, one, outermostIn, selfAndBelow } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { JOB_LINE, MARKUP, RATING, REVIEW } from './selectors.ts';
import { GLASSDOOR } from './site.ts';

export const glassdoorAdapter: SiteAdapter = {
  site: GLASSDOOR,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, REVIEW) !== null || one(doc, '[data-test="ei-reviews-page"], [class*="ReviewsList"], #ReviewsFeed') !== null,
  findPosts: (scope) => outermostIn(scope, REVIEW),
  readPost(root, page) {
    const link = one(root, 'a[href*="RVW"]');
    const url = webUrl(link && attr(link, 'href'), page.url);
    const ids = selfAndBelow(root, '[id^="empReview_"]').map((element) => /^empReview_(\d+)$/.exec(attr(element, 'id') ?? '')?.[1]);
    const id = ids.find((found) => found !== undefined) ?? /RVW(\d+)/.exec(url?.pathname ?? '')?.[1] ?? null;
    const subject = page.url.origin + page.url.pathname.replace(/_P\d+(?=\.htm)/, '');
    return readReview(GLASSDOOR.id, MARKUP, root, { id, url: url && withoutTracking(url), subject, person: () => null, name: roleIn(root), rating: ratingIn(root) }, page);
  },
};

/** What people say of working somewhere; pay, interviews and offices are other things. */
function surfaceAt(url: URL): Surface | null {
  const [, review, company] = ADDRESS.exec(url.pathname) ?? [];
  const id = review ?? company;
  return id === undefined ? null : { kind: 'reviews', id };
}

/** `/Reviews/Lumetra-Reviews-E100_P2.htm`, `/Overview/Working-at-Lumetra-EI_IE100.11,18.htm`, `/Bewertungen/…-RVW902.htm` */
const ADDRESS = /^\/(?:Reviews|Bewertungen|Avis|Evaluaciones|Opiniones|Avalia[^/]*|Recensioni|Overview)\/[^/]*?-(?:(?:E\d+-)?RVW(\d+)|(?:EI_I)?(E\d+))[^/]*\.htm$/;

/** "Sep 8, 2021 - Software Engineer": who wrote it, behind when they did (until 2023). */
function roleIn(root: Element): string | null {
  const line = one(root, JOB_LINE);
  return (line && / - (.+)$/.exec(lineOf(line))?.[1]) ?? null;
}

function ratingIn(root: Element): Rating | null {
  const shown = one(root, RATING);
  const value = /^[1-5](?:[.,]\d)?$/.exec(shown === null ? '' : lineOf(shown))?.[0];
  return value === undefined ? null : { value: Number(value.replace(',', '.')), best: 5 };
}
