import type { Quoted } from '../model/post.ts';
import { all, fits, holds, one } from './dom.ts';
import { linksIn } from './links.ts';
import { cutText, visibleText, type VisibleText } from './visible-text.ts';

export interface OwnWords extends VisibleText {
  quoted: Quoted | null;
  links: readonly string[];
  /** A post without words is one all the same if it shows something. */
  hasMedia: boolean;
}

export interface OwnWordsOptions {
  /** Selector of what is not the author's: buttons, replies, notes of the site. */
  skip?: string;
  /** Selector of what the author quotes of others. */
  quote?: string;
  preserve?: boolean;
  /** Turns the site's own redirect into its target; null leaves the link out. */
  unwrap?: (url: URL) => URL | null;
}

/** Controls and text that only machines read out, on most sites. */
const NEVER = 'button, [role="button"]';

/** What one person wrote in `body`, apart from what is quoted there. A post that is all quote keeps it as its text. */
export function ownWords(body: Element, base: URL, { skip = '', quote = '', preserve = false, unwrap }: OwnWordsOptions = {}): OwnWords {
  const left = skip === '' ? NEVER : `${NEVER}, ${skip}`;
  const whole = visibleText(body, { preserve, skip: (element) => fits(element, left) });
  const quotes = quote === '' ? [] : outermost(all(body, quote));
  const apart = new Set(quotes);
  const own = quotes.length === 0 ? whole : visibleText(body, { preserve, skip: (element) => fits(element, left) || apart.has(element) });
  const isApart = quotes.length > 0 && own.text !== '';
  return {
    ...(isApart ? own : whole),
    quoted: isApart ? quotedIn(quotes, left) : null,
    links: linksIn(body, base, { notIn: isApart ? `${left}, ${quote}` : left, ...(unwrap && { unwrap }) }),
    hasMedia: one(body, 'img, picture, video, audio, iframe') !== null,
  };
}

function quotedIn(quotes: readonly Element[], left: string): Quoted | null {
  const text = cutText(quotes.map((element) => visibleText(element, { skip: (part) => fits(part, left) }).text).join('\n\n'));
  return text === '' ? null : { handle: null, text };
}

function outermost(elements: readonly Element[]): Element[] {
  let last: Element | null = null;
  return elements.filter((element) => {
    // In document order: what holds an element comes before it, and only the last of those can.
    const isOutside = last === null || !holds(last, element);
    if (isOutside) last = element;
    return isOutside;
  });
}
