import type { Rating } from '../../model/post.ts';
import type { Surface } from '../../model/site.ts';
import type { SiteAdapter } from '../adapter.ts';
import { all, holds, isElement, nearest, one, parentOf } from '../dom.ts';
import { readReview } from '../review-post.ts';
import { lineOf } from '../visible-text.ts';
import { LIST, MARKUP, RATING, TITLE } from './selectors.ts';
import { CAPTERRA } from './site.ts';

export const capterraAdapter: SiteAdapter = {
  site: CAPTERRA,
  revision: 1,
  surfaceAt,
  isSettled: (doc) => one(doc, LIST) !== null,
  findPosts(scope) {
    const cards = all(scope, TITLE).map(cardAround);
    return [...new Set(cards)].filter((card): card is Element => card !== null && (!isElement(scope) || holds(scope, card)));
  },
  readPost(root, page) {
    const subject = page.url.origin + page.url.pathname;
    return readReview(CAPTERRA.id, MARKUP, root, { id: null, url: null, subject, person: () => null, rating: ratingIn(root) }, page);
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

function ratingIn(root: Element): Rating | null {
  const shown = one(root, RATING);
  const value = /(?:^|\s)([0-5](?:[.,]\d)?)$/.exec(shown === null ? '' : lineOf(shown))?.[1];
  return value === undefined ? null : { value: Number(value.replace(',', '.')), best: 5 };
}
