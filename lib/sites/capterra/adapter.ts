import type { Rating } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { all, attr, fits, holds, isElement, merged, nearest, one, outermostIn, parentOf } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { lineOf } from '../visible-text.ts';
import { COUNTRY_CARD, COUNTRY_MARKUP, LIST, MARKUP, TITLE } from './selectors.ts';
import { CAPTERRA } from './site.ts';
import { statedTime } from './stated-time.ts';

export const capterraAdapter: SiteAdapter = {
  site: CAPTERRA,
  revision: 2,
  surfaceAt,
  isSettled: (doc) => one(doc, `${LIST}, ${COUNTRY_CARD}, #productHeader`) !== null,
  findPosts(scope) {
    const cards = new Set(all(scope, TITLE).map(cardAround));
    const found = [...cards].filter((card): card is Element => card !== null && (!isElement(scope) || holds(scope, card)));
    return merged(found, outermostIn(scope, COUNTRY_CARD));
  },
  readPost(root, page) {
    const markup = fits(root, COUNTRY_CARD) ? COUNTRY_MARKUP : MARKUP;
    const subject = page.url.origin + page.url.pathname;
    const id = /^\w{1,20}$/.exec(attr(root, 'data-translation-id') ?? '')?.[0] ?? null;
    const rating = ratingIn(root, markup.rating);
    return readReview(CAPTERRA.id, markup, root, { id, url: null, subject, person: () => null, rating, time: (name) => statedTime(page.doc, name, rating) }, page);
  },
};

/** Products and their reviews, in the addresses of every country. */
function surfaceAt(url: URL): Surface | null {
  const id = /^\/(?:p|reviews|software)\/(\d+)(?:\/|$)/.exec(url.pathname)?.[1];
  return id === undefined ? null : { kind: 'reviews', id };
}

/** The largest box around a heading that holds no other one. */
function cardAround(title: Element): Element | null {
  const list = nearest(title, LIST);
  let card: Element | null = null;
  for (let box = parentOf(title); box !== null && box !== list && all(box, TITLE).length === 1; box = parentOf(box)) card = box;
  return list === null ? null : card;
}

function ratingIn(root: Element, selectors: readonly string[]): Rating | null {
  for (const selector of selectors) {
    const shown = one(root, selector);
    const value = /(?:^|\s)([0-5](?:[.,]\d)?)(?:\s?\/\s?5)?$/.exec(shown === null ? '' : lineOf(shown))?.[1];
    if (value !== undefined) return { value: Number(value.replace(',', '.')), best: 5 };
  }
  return null;
}
