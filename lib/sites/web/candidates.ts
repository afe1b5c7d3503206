import { attr, fits, isElement, nextElementOf, parentOf, previousElementOf, selfAndBelow, tagOf } from '../dom.ts';
import { KINDS } from './post-types.ts';
import { inBatches } from './steps.ts';
import type { Steps } from './steps.ts';
import type { Survey } from './survey.ts';
import { byClasses, headWord, isCalled, namesPost, numberOf, wordsOf } from './words.ts';

export const MICRODATA = [...KINDS.keys()].map((type) => `[itemtype$="schema.org/${type}"]`).join(',');
export const MICROFORMATS = '.h-entry, .h-review, .hentry, .hreview';
const TYPED = `${MICRODATA},${MICROFORMATS}`;
const TURN = ['Comment', 'Answer', 'Review'].map((type) => `[itemtype$="schema.org/${type}"]`).join(',');
const SURE = `${TYPED},article,[role="article"]`;
const MAY_BE = '[class],[id],[itemtype],article,[role="article"]';

/** Boxes beside the conversation, and those made for machines or for writing. */
export const ASIDE = {
  name: 'aside',
  marked: 'nav, aside, template, noscript, dialog:not([open]), [role="navigation"], [role="complementary"], [role="contentinfo"], [role="banner"], [role="menu"], [role="search"], body > footer, #sidebar, #footer, [hidden]',
  called: isCalled(
    'sidebar', 'side-bar', 'widget', 'widgets', 'related', 'related-posts', 'related-articles', 'related-content', 'recommended', 'recommendations', 'similar-threads', 'similar-topics',
    'teaser', 'teasers', 'advert', 'advertisement', 'ad', 'ads', 'sponsored', 'promo', 'breadcrumb', 'breadcrumbs', 'signature', 'sig', 'tooltip', 'dropdown-menu', 'footer', 'site-footer',
  ),
};

/** Boxes, rows, paragraphs, and elements of the page's own making. */
const MAY_HOLD = /^(?:div|li|article|section|t[dhr]|table|tbody|d[dlt]|p|pre|center|fieldset|blockquote|details|aside)$|-/;

/** An element that says of itself that it is one post, and how surely. */
export interface Candidate {
  element: Element;
  /** The markup itself says so: a schema.org type or a microformat. */
  isTyped: boolean;
  /** The number in its id. */
  number: string | null;
  /** It stands in a row of elements of the same name. */
  isRepeated: boolean;
  /** A surer candidate holds it: one with a number, or typed as one turn of a conversation. */
  isPart: boolean;
  /** Another candidate holds it. */
  isInside: boolean;
}

/** Candidates in one search, some for every post. */
const MOST_NAMED = 1500;

/** What may be a candidate at all, asked of a whole page at once: most of what a live page adds is none, and costs no more than this. */
export function* namedIn(scope: ParentNode): Steps<Element[]> {
  const named: Element[] = [];
  yield* inBatches(selfAndBelow(scope, MAY_BE), (element) => {
    if (named.length < MOST_NAMED && isCandidate(element)) named.push(element);
  });
  return named;
}

/** The candidates among the elements of `namedIn` in document order, without those that only repeat the number of the one around them. */
export function* candidates(survey: Survey, named: readonly Element[]): Steps<Candidate[]> {
  const found: Candidate[] = [];
  const outside = isElement(survey.scope) ? candidatesAround(survey.scope) : [];
  const around: Element[] = [...outside];
  yield* inBatches(named, (element) => {
    // What a page that a script has filled holds beyond.
    if (survey.rankOf(element) < 0) return;
    while (around.length > outside.length && !survey.holds(around.at(-1) as Element, element)) around.pop();
    const candidate = around.length > MOST_AROUND || isAside(element, survey) ? null : candidateAmong(element, around);
    if (candidate !== null) found.push(candidate);
    around.push(element);
  });
  return found;
}

function candidateAmong(element: Element, around: readonly Element[]): Candidate | null {
  const number = numberIn(element);
  if (number !== null && around.some((outer) => numberIn(outer) === number)) return null;
  const isTyped = fits(element, TYPED);
  const isPartOfPost = !isTyped && number === null && around.some((outer) => numberIn(outer) !== null || fits(outer, TURN));
  return { element, isTyped, number, isPart: isPartOfPost, isRepeated: isRepeated(element), isInside: around.length > 0 };
}

/** The number in an element's id, if it numbers a post. */
export function numberIn(element: Element): string | null {
  return numberOf(attr(element, 'id'));
}

/** The page's own classes (`html.Sidebar`: this layout has one) are not meant. */
export function isAside(element: Element, survey: Survey): boolean {
  const box = survey.nearest(element, ASIDE);
  return box !== null && tagOf(box) !== 'html' && tagOf(box) !== 'body';
}

const PARTS = new Set(['header', 'head', 'footer', 'foot', 'anchor', 'target', 'avatar', 'meta', 'byline', 'signature']);

const isPart = byClasses((names) => names.some((words) => PARTS.has(headWord(words))));
const isPost = byClasses((names) => names.some(namesPost));

function isCandidate(element: Element): boolean {
  if (!MAY_HOLD.test(tagOf(element))) return false;
  const isNamed = !isPart(element) && (isPost(element) || numberIn(element) !== null);
  return isNamed || fits(element, SURE);
}

/** Levels of nesting that are looked at: deeper threads are folded away by every site. */
const DEEPEST = 256;
/** Candidates around one that still is one; a page that nests thousands must not make reading it quadratic. */
const MOST_AROUND = 40;

/** The candidates that hold an element, the outermost first. */
export function candidatesAround(element: Element): Element[] {
  const around: Element[] = [];
  let at = parentOf(element);
  for (let level = 0; at !== null && level < DEEPEST && around.length <= MOST_AROUND; level += 1, at = parentOf(at)) if (isCandidate(at)) around.push(at);
  return around.toReversed();
}

/** Siblings that may stand between two posts: an advert, a heading, a rule. */
const FURTHEST = 3;

/** Whether an element near it, on the same level, bears the same name. */
function isRepeated(element: Element): boolean {
  const names = new Set((attr(element, 'class') ?? '').split(/\s+/).filter((name) => namesPost(wordsOf(name))));
  const isAlike = (other: Element): boolean => tagOf(other) === tagOf(element) && (names.size === 0 ? isCandidate(other) : (attr(other, 'class') ?? '').split(/\s+/).some((name) => names.has(name)));
  return [previousElementOf, nextElementOf].some((step) => {
    let at = step(element);
    for (let count = 0; at !== null && count < FURTHEST; count += 1, at = step(at)) if (isAlike(at)) return true;
    return false;
  });
}
