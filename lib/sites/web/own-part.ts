import { all, fits, holds, one, parentOf } from '../dom.ts';
import { isQuote, QUOTE } from './quote.ts';

/** What belongs to one post: its element without the posts in it, without quotes and without signatures. */
export interface OwnPart {
  root: Element;
  /** The first MOST_MATCHES matches in the own part, in document order. */
  all(selector: string): Element[];
  /** Whether an element is one of the parts left out (not: lies in one). */
  isLeftOut(element: Element): boolean;
  /** Whether other posts stand in it. */
  hasInner: boolean;
  /** Whether its words may be looked for where nothing is called content: not around other posts, not where microformats say it. */
  mayGuess: boolean;
  /** The parts left out that are quotes. */
  quotes: readonly Element[];
}

const SIGNATURE = '.signature, .sig, .user-signature, .message-signature, .message-lastEdit, .lastedited, .edited, .editedby, .postedit, .js-postEdit';
/** A person does not see these; some read them aloud. */
export const UNSEEN = '[hidden], [style*="display:none"], [style*="display: none"], .visually-hidden, .visuallyhidden, .sr-only, .screen-reader-text, .u-srOnly, .u-hidden, .hidden';

/** A post's name, time and words stand among its first elements; a wrapper around a whole page must stay cheap. */
const MOST_MATCHES = 150;

function firstOwn(elements: readonly Element[], isOwn: (element: Element) => boolean): Element[] {
  const own: Element[] = [];
  for (const element of elements) {
    if (own.length >= MOST_MATCHES) break;
    if (isOwn(element)) own.push(element);
  }
  return own;
}

export function ownPart(root: Element, innerRoots: readonly Element[]): OwnPart {
  const quotes = isArticle(root) ? [] : all(root, QUOTE).filter(isQuote);
  const leftOut = new Set<Element>([...innerRoots, ...quotes, ...all(root, SIGNATURE), ...all(root, UNSEEN)]);
  const isOwn = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== root; at = parentOf(at)) if (leftOut.has(at)) return false;
    return true;
  };
  return {
    root,
    all: (selector) => (leftOut.size === 0 ? all(root, selector).slice(0, MOST_MATCHES) : firstOwn(all(root, selector), isOwn)),
    hasInner: innerRoots.length > 0,
    // A row with a cell that spans rows goes on in the next one.
    mayGuess: innerRoots.length === 0 && !fits(root, '.h-entry, .hentry') && one(root, ':scope > td[rowspan]') === null,
    isLeftOut: (element) => leftOut.has(element),
    quotes: quotes.filter((quote) => !quotes.some((other) => other !== quote && holds(other, quote)) && isOwn(parentOf(quote) ?? root)),
  };
}

/** Whether it is a text with a heading of its own rather than a turn in a conversation: what it quotes is part of it. */
export function isArticle(root: Element): boolean {
  if (fits(root, '[itemtype$="/Article"], [itemtype$="/NewsArticle"], [itemtype$="/BlogPosting"]')) return true;
  return fits(root, 'article, .hentry, .h-entry') && one(root, 'h1, .entry-title') !== null;
}
