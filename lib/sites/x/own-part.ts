import { all, holds, nearest, one } from '../dom.ts';
import { S } from './selectors.ts';

/** A post without the posts it shows inside: a quoted one, or one embedded in an article. */
export interface OwnPart {
  root: Element;
  quote: Element | null;
  first(selector: string): Element | null;
  all(selector: string): Element[];
}

export function ownPart(root: Element): OwnPart {
  const framed = one(root, S.article) !== null;
  const quote = quoteIn(root, framed);
  // Most posts show no other: whatever is in them is their own.
  if (!framed && quote === null) return { root, quote, all: (selector) => all(root, selector), first: (selector) => one(root, selector) };
  const frame = nearest(root, S.article);
  const own = (selector: string): Element[] =>
    all(root, selector).filter((found) => nearest(found, S.article) === frame && (quote === null || !holds(quote, found)));
  return { root, quote, all: own, first: (selector) => own(selector)[0] ?? null };
}

/**
 * The quoted post: a clickable block that names an author of its own. Community notes and cards are clickable too, but
 * name none. Should the role go: the labelled block that holds a second name.
 */
function quoteIn(root: Element, framed: boolean): Element | null {
  const names = all(root, S.userName);
  if (names.length === 0) return null;
  const clickable = all(root, '[role="link"]:not(a)').find((block) => one(block, S.userName) !== null);
  if (clickable !== undefined) return clickable;
  const [, second] = framed ? names.filter((name) => nearest(name, S.article) === nearest(root, S.article)) : names;
  return second === undefined ? null : nearest(second, '[aria-labelledby][id]');
}
