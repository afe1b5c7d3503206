import { all, attr, holds, one } from '../dom.ts';
import { S } from './selectors.ts';

/** A post without the one it quotes. */
export interface OwnPart {
  root: Element;
  quote: Element | null;
  all(selector: string): Element[];
  first(selector: string): Element | null;
}

export function ownPart(root: Element): OwnPart {
  const quote = all(root, S.clickable).find((block) => attr(block, 'data-testid') === null && one(block, S.text) !== null) ?? null;
  const own = (selector: string) => all(root, selector).filter((found) => quote === null || (found !== quote && !holds(quote, found)));
  return { root, quote, all: own, first: (selector) => (quote === null ? one(root, selector) : (own(selector)[0] ?? null)) };
}
