import type { Quoted } from '../../model/post.ts';
import { attr, one, parentOf, previousElementOf, tagOf } from '../dom.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import type { Survey } from './survey.ts';
import { classWords, isCalled } from './words.ts';

/** What may be a quote. Names: XenForo, phpBB, vBulletin, Vanilla, Invision, Discourse, SMF, mail. */
export const QUOTE = {
  name: 'quote',
  marked: 'blockquote',
  called: isCalled('quote', 'quotebox', 'bbcode-quote', 'bb-code-block-quote', 'bb-code-quote', 'quotecontent', 'quote-container', 'user-quote', 'ips-quote', 'ips-quote-contents', 'gmail-quote', 'quoted-text', 'quoteheader'),
};

const QUOTER = 'cite, .quote-author, .quotetitle, .quote-header, .bbCodeBlock-title, .bbcode_postedby strong, .attribution, .ipsQuote_citation, .title, .QuoteAuthor';
/** Name the person who is quoted. */
export const QUOTED_ATTRIBUTES = ['data-username', 'data-author', 'data-quote', 'data-ipsquote-username', 'data-ipsquote-contentauthor', 'data-name'];
/** Characters. Longer texts are not the name of a person. */
const LONGEST_NAME = 60;

/** Old packages lay a whole post in a `blockquote`: it is then all that its parent holds, and its class says no quote. */
export function isQuote(element: Element, survey: Survey): boolean {
  if (tagOf(element) !== 'blockquote') return true;
  const classes = classWords(element).filter((words) => words.length > 0);
  if (classes.length === 0 || classes.some((words) => words.at(-1)?.includes('quote'))) return true;
  const parent = parentOf(element);
  return parent === null || tagOf(parent) === 'figure' || survey.textLength(parent) !== survey.textLength(element);
}

/** The quoted words and who said them, as far as the markup tells. */
export function readQuote(quote: Element): Quoted | null {
  const quoter = one(quote, QUOTER) ?? quoterBefore(quote);
  const { text } = visibleText(quote, { skip: (element) => element === quoter });
  if (text === '') return null;
  return { handle: nameIn(quote, quoter), text };
}

function nameIn(quote: Element, quoter: Element | null): string | null {
  const stated = QUOTED_ATTRIBUTES.map((name) => attr(quote, name)).find((value) => value !== null && value !== '') ?? null;
  const raw = stated ?? (quoter === null ? null : lineOf(quoter));
  if (raw === null) return null;
  // "NAME said:", "NAME wrote: ↑", "Quote from NAME": the sentence is localised, the name stands at its start.
  const name = raw.replace(/\s*(?:,.*|\s(?:said|wrote|schrieb|a écrit|escribió|ha scritto|schreef|napisał)\b.*|[:↑].*)$/u, '').replace(/^@/, '').trim();
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

function quoterBefore(quote: Element): Element | null {
  const before = previousElementOf(quote);
  return before !== null && (tagOf(before) === 'cite' || /quote(title|header)/i.test(attr(before, 'class') ?? '')) ? before : null;
}
