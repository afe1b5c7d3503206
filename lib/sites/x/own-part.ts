import { all, holds, nearest, one, tagOf } from '../dom.ts';
import { S } from './selectors.ts';

/** A post without the posts it shows inside: a quoted one, or one embedded in an article. */
export interface OwnPart {
  root: Element;
  quote: Element | null;
  first(selector: string): Element | null;
  all(selector: string): Element[];
}

export function ownPart(root: Element): OwnPart {
  const quote = quoteIn(root);
  const frame = nearest(root, S.article);
  const own = (selector: string): Element[] =>
    all(root, selector).filter((found) => nearest(found, S.article) === frame && (quote === null || !holds(quote, found)));
  return { root, quote, all: own, first: (selector) => own(selector)[0] ?? null };
}

/**
 * The quoted post: a clickable block that names an author of its own. Community notes and cards are clickable too, but
 * name none. Should the role go: the labelled block that holds a second name.
 */
function quoteIn(root: Element): Element | null {
  const [, second] = all(root, S.userName).filter((name) => nearest(name, S.article) === nearest(root, S.article));
  const clickable = all(root, '[role="link"]').find((block) => tagOf(block) !== 'a' && one(block, S.userName) !== null);
  return clickable ?? (second === undefined ? null : nearest(second, '[aria-labelledby][id]'));
}
