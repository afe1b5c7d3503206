import { attr, fits, one, tagOf } from '../dom.ts';
import { kindOfType } from './post-types.ts';
import { isQuote, QUOTE } from './quote.ts';
import type { Sought } from './sought.ts';
import type { Range, Survey } from './survey.ts';
import { isCalled } from './words.ts';

/** What belongs to one post: its element without the posts in it, without quotes and without signatures. */
export interface OwnPart {
  root: Element;
  survey: Survey;
  /** The first MOST_MATCHES matches in the own part, in document order. */
  all(sought: Sought): Element[];
  /** Whether an element stands in it, left out or not. */
  holds(element: Element): boolean;
  /** Whether an element is one of the parts left out (not: lies in one). */
  isLeftOut(element: Element): boolean;
  /** Whether other posts stand in it. */
  hasInner: boolean;
  /** Whether its words may be looked for where nothing is called content: not around other posts, not where microformats say it. */
  mayGuess: boolean;
  /** One of a row of its like without a telling name: every word of it counts. */
  isRow: boolean;
  /** It quotes as an article quotes: what it cites is part of it. */
  isArticle: boolean;
  /** The parts left out that are quotes. */
  quotes: readonly Element[];
}

/** Signatures and notes of edits; what a person does not see, of which some is read aloud. */
export const NOT_OWN = {
  name: 'not own',
  marked: '[hidden], .hidden, .hide, .tw-hidden, .sr-only, [style*="display:none"], [style*="display: none"]',
  called: isCalled(
    'signature', 'sig', 'user-signature', 'message-signature', 'message-last-edit', 'lastedited', 'edited', 'editedby', 'postedit', 'js-post-edit',
    'visually-hidden', 'visuallyhidden', 'screen-reader-text', 'u-sr-only', 'u-hidden',
  ),
};

/** A post's name, time and words stand among its first elements; a wrapper around a whole page must stay cheap. */
const MOST_MATCHES = 150;

/**
 * `innerRoots`: the posts in it, or the outermost of them, in any order. `heads`: for a row, what stands right before it and
 * says whose it is; null: it is no row.
 */
export function ownPart(survey: Survey, root: Element, innerRoots: readonly Element[], heads: readonly Element[] | null = null): OwnPart {
  const whole = { from: heads?.[0] === undefined ? survey.rankOf(root) + 1 : survey.rankOf(heads[0]), to: survey.endOf(root) };
  const isText = isArticle(root);
  const quotes = isText ? [] : survey.below(root, QUOTE, Infinity).filter((element) => quotesIn(survey, element));
  const leftOut = outermost(survey, [...innerRoots, ...quotes, ...survey.within(whole, NOT_OWN, Infinity)]);
  const ranges = leftOut.map((element): Range => ({ from: survey.rankOf(element), to: survey.endOf(element) }));
  const left = new Set(leftOut);
  return {
    root,
    survey,
    all: (sought) => survey.within(whole, sought, MOST_MATCHES, ranges),
    holds: (element) => element === root || (survey.rankOf(element) >= whole.from && survey.rankOf(element) < whole.to),
    hasInner: innerRoots.length > 0,
    isRow: heads !== null,
    // A row with a cell that spans rows goes on in the next one.
    mayGuess: innerRoots.length === 0 && !fits(root, '.h-entry, .hentry') && (heads !== null || tagOf(root) !== 'tr' || one(root, ':scope > td[rowspan]') === null),
    isArticle: isText,
    isLeftOut: (element) => left.has(element),
    quotes: quotes.filter((quote) => left.has(quote)),
  };
}

export function quotesIn(survey: Survey, element: Element): boolean {
  return survey.know('quote', element, () => isQuote(element, survey));
}

/** In document order, without those that another one holds. */
function outermost(survey: Survey, elements: readonly Element[]): Element[] {
  let end = 0;
  return elements.toSorted((a, b) => survey.rankOf(a) - survey.rankOf(b)).filter((element) => {
    const isOutside = survey.rankOf(element) >= end;
    if (isOutside) end = survey.endOf(element);
    return isOutside;
  });
}

/** Whether it is a text with a heading of its own rather than a turn in a conversation: what it quotes is part of it. */
export function isArticle(root: Element): boolean {
  if (kindOfType(attr(root, 'itemtype') ?? '') === 'article') return true;
  return fits(root, 'article, .hentry, .h-entry') && one(root, 'h1, .entry-title') !== null;
}
