import { attr, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { NOT_OWN, quotesIn } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { QUOTE } from './quote.ts';
import type { Survey } from './survey.ts';
import { byClasses, wordsOf } from './words.ts';

const CONTENT = /^(?:post|k?msg|comment|reply|entry|message|user|main|review|answer|forum)?(?:content|body|text|msg|message|markup|prose|markdown|copy|cooked)$/;
const NOT_CONTENT = new Set(['avatar', 'author', 'signature', 'header', 'head', 'meta', 'footer', 'foot', 'quote', 'title', 'subject', 'sidebar', 'profile', 'date', 'time', 'button', 'hidden', 'action', 'actions', 'count', 'userinfo', 'toolbar', 'menu', 'notice', 'badge', 'rank', 'attribution', 'label', 'like', 'likes']);
const PARAGRAPH = new Set(['p', 'blockquote', 'pre', 'ul', 'ol', 'br', 'h1', 'h2', 'h3', 'h4', 'table', 'figure', 'img', 'a', 'span', 'strong', 'em', 'b', 'i', 'code', 'font']);

/** The words of an own part that are nobody's text: what to press, who liked it, where to share it. */
const PRESSED_OR_TOLD = new Set(['actions', 'action', 'toolbar', 'controls', 'buttons', 'button', 'share', 'sharing', 'votes', 'voting', 'reactions', 'menu', 'permalink', 'edited', 'lastedit', 'avatar', 'badges', 'likes', 'like', 'report', 'dropdown', 'tooltip', 'signature', 'copylink', 'footer', 'helpful', 'ad', 'ads', 'advert', 'advertisement']);

const isCalledChrome = byClasses((names) => names.some((words) => PRESSED_OR_TOLD.has(words.at(-1) ?? '')));

/** What is pressed or filled in; old forums frame attachments as forms do. */
export const CHROME = {
  name: 'chrome',
  marked: 'button, nav, label, dialog, fieldset, legend, [role="button"], [role="toolbar"], [role="menu"]',
  called: isCalledChrome,
};

/**
 * The element with the post's words: the one that the markup calls content, body or text; where nothing is called so, the part
 * that holds most words and neither author nor time (`heads`).
 */
export function plainBody(own: OwnPart, heads: readonly Element[]): Element | null {
  return calledContent(own, [...heads, ...twins(own, heads)]) ?? (own.mayGuess ? mostWords(own, heads) : null);
}

/** The same time written a second time, for another width of screen. */
function twins(own: OwnPart, heads: readonly Element[]): Element[] {
  const times = heads.map((head) => attr(head, 'datetime')).filter((time) => time !== null);
  return times.length === 0 ? [] : own.all('time[datetime]').filter((element) => times.includes(attr(element, 'datetime') ?? ''));
}

/** Share of the longest candidate's text that a closer-fitting one may leave out: edit notes, attachments. What only links say it may leave out in any case. */
const CLOSE_FIT = 0.9;

function calledContent(own: OwnPart, heads: readonly Element[]): Element | null {
  const { survey } = own;
  const sized = own
    .all(CONTENTS)
    .filter((element) => survey.know('content', element, isContent) && !heads.some((head) => survey.holds(element, head)))
    .map((element) => ({ element, size: survey.textLength(element) - headingLength(survey, element) }));
  const longest = sized.reduce<Sized | null>((best, one) => (best === null || one.size > best.size ? one : best), null);
  if (longest === null) return null;
  // Document order: the last of a chain of fitting elements is the innermost.
  const words = (element: Element): number => wordCounts(own)[survey.rankOf(element)] ?? 0;
  const most = words(longest.element);
  const fitting = sized.filter(({ element, size }) => survey.holds(longest.element, element) && (size >= longest.size * CLOSE_FIT || (most > 0 && words(element) === most)));
  return fitting.reduce((inner, { element }) => (survey.holds(inner, element) ? element : inner), longest.element);
}

interface Sized {
  element: Element;
  /** Characters. */
  size: number;
}

/** The subject of a thread often stands above every reply. */
function headingLength(survey: Survey, element: Element): number {
  return survey.below(element, 'h1, h2, h3, h4', MOST_HEADINGS).reduce((sum, heading) => sum + survey.textLength(heading), 0);
}

const MOST_HEADINGS = 20;

const NAMING = ['id', 'component', 'data-role', 'data-hook', 'data-testid'];
const NAMED = NAMING.map((name) => `[${name}]`).join(',');

function isContent(element: Element): boolean {
  const others = NAMING.map((name) => attr(element, name)).filter((name) => name !== null).map(wordsOf);
  if (isCalledOther(element) || others.some(saysOther)) return false;
  return isCalledContent(element) || others.some(saysContent);
}

const isCalledOther = byClasses((names) => names.some(saysOther));
const isCalledContent = byClasses((names) => names.some(saysContent));
export const CONTENTS = { name: 'content', marked: NAMED, called: isCalledContent };

function saysOther(words: readonly string[]): boolean {
  return words.some((word) => NOT_CONTENT.has(word));
}

function saysContent(words: readonly string[]): boolean {
  return CONTENT.test(words.at(-1) ?? '') || (words.at(-1) === 'wrapper' && words.at(-2) === 'bb') || (words.length === 1 && words[0] === 'md');
}

/** Characters that are not in links: less than this without a name is no post. */
const LEAST_WORDS = 25;

function mostWords(own: OwnPart, heads: readonly Element[]): Element | null {
  const { survey } = own;
  const words = (element: Element): number => wordCounts(own)[survey.rankOf(element)] ?? 0;
  let at = own.root;
  for (;;) {
    const children = survey.childrenOf(at).filter((child) => !own.isLeftOut(child) && !survey.is(child, CHROME) && !isPanel(child));
    const top = children.reduce<Element | null>((best, child) => (best === null || words(child) > words(best) ? child : best), null);
    if (top === null || survey.looseText(at) > words(top) || PARAGRAPH.has(tagOf(top))) break;
    at = top;
    if (!heads.some((head) => survey.holds(at, head))) break;
  }
  return words(at) >= (own.isRow ? 1 : LEAST_WORDS) ? at : null;
}

/** What stands beside a post's words about its author. */
const PANEL = new Set(['user', 'userinfo', 'author', 'profile', 'poster', 'member', 'avatar', 'userdetails', 'postprofile', 'extras', 'stats', 'header', 'attribution', 'likes', 'signature', 'title']);

const isPanel = byClasses((names) => names.some((words) => PANEL.has(words.at(-1) ?? '') || words.includes('userinfo')));

const NO_WORDS = 'a, svg, select, textarea, iframe, object, video, audio';

/** By rank: characters that stand neither in links nor in controls nor in what no post without posts in it calls its own. */
export function wordCounts({ survey, isArticle }: Pick<OwnPart, 'survey' | 'isArticle'>): Int32Array {
  return survey.once(isArticle ? 'words of articles' : 'words', () => {
    const quotes = isArticle ? [] : survey.matchesOf(QUOTE).filter((rank) => quotesIn(survey, survey.elementAt(rank)));
    const skipped = new Set([NOT_OWN, CHROME, NO_WORDS].flatMap((sought) => [...survey.matchesOf(sought)]).concat(...quotes));
    return survey.sums((rank) => skipped.has(rank));
  });
}

/** Whether the element has words of the own part that stand neither in links nor in controls. */
export function hasWords(own: OwnPart, element: Element): boolean {
  const skip = (part: Element): boolean => own.isLeftOut(part) || tagOf(part) === 'a' || own.survey.is(part, CHROME);
  return own.survey.textLength(element) > 0 && visibleText(element, { skip, enough: 1 }).text !== '';
}
