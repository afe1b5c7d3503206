import { all, holds, parentOf } from '../dom.ts';
import { isQuote, QUOTE } from './quote.ts';

/** What belongs to one post: its element without the posts in it, without quotes and without signatures. */
export interface OwnPart {
  root: Element;
  /** Matches in the own part, in document order. */
  all(selector: string): Element[];
  /** Whether an element is one of the parts left out (not: lies in one). */
  isLeftOut(element: Element): boolean;
  /** The parts left out that are quotes. */
  quotes: readonly Element[];
}

const SIGNATURE = '.signature, .sig, .user-signature, .message-signature, .message-lastEdit, .lastedited, .edited, .editedby, .postedit, .js-postEdit';
/** A person does not see these; some read them aloud. */
export const UNSEEN = '[hidden], [style*="display:none"], [style*="display: none"], .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .u-srOnly, .u-hidden, .hidden';

export function ownPart(root: Element, inner: Iterable<Element>): OwnPart {
  const quotes = all(root, QUOTE).filter(isQuote);
  const leftOut = new Set<Element>([...inner, ...quotes, ...all(root, SIGNATURE), ...all(root, UNSEEN)]);
  const isOwn = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) if (leftOut.has(at)) return false;
    return true;
  };
  return {
    root,
    all: (selector) => (leftOut.size === 0 ? all(root, selector) : all(root, selector).filter(isOwn)),
    isLeftOut: (element) => leftOut.has(element),
    quotes: quotes.filter((quote) => !quotes.some((other) => other !== quote && holds(other, quote)) && isOwn(parentOf(quote) ?? root)),
  };
}
