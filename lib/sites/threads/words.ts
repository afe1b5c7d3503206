import { attr, fits, holds, nearest, one, precedes, tagOf, textOf } from '../dom.ts';
import { linksIn } from '../links.ts';
import { metaLink } from '../meta-link.ts';
import type { OwnWords } from '../own-words.ts';
import { cutText, visibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { accountIn, HOME } from './address.ts';
import { ownPart, type OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/** "2/5" at the end of a part of a thread of one's own. */
const PART = /^\s*\d{1,2}\s*\/\s*\d{1,2}\s*$/;

/** What the author wrote: the paragraphs between the line with the name and the row of buttons. */
export function wordsOf(own: OwnPart): OwnWords {
  const parts = paragraphs(own);
  const read = parts.map((part) => visibleText(part, { preserve: true, skip: (element) => fits(element, S.inWords) || isPartNumber(element) }));
  const written = parts.flatMap((part) => linksIn(part, HOME, { unwrap: metaLink }));
  return {
    text: cutText(read.map(({ text }) => text).filter((text) => text !== '').join('\n')),
    nodes: read.flatMap(({ nodes }) => nodes),
    quoted: quotedIn(own),
    links: [...new Set([...written, ...cardsIn(own)])],
    hasMedia: own.all(S.attachment).some((media) => !isPortrait(media)),
  };
}

/** Whether the end of the text is behind a button: the dots stand in the text, the button after them. */
export function isFolded(own: OwnPart): boolean {
  return paragraphs(own).some((part) => one(part, S.inWords) !== null && /(?:…|\.\.\.)\s*$/.test(visibleText(part, { skip: (element) => fits(element, S.inWords) }).text));
}

function paragraphs({ root, heading, actions, all: own }: OwnPart): Element[] {
  const [end = null] = actions;
  let last: Element | null = null;
  return own(S.words).filter((part) => {
    const control = nearest(part, S.control);
    const isOwn =
      (control === null || !holds(root, control) || control === root) &&
      (heading === null || (precedes(heading, part) && !holds(heading, part))) &&
      (end === null || precedes(part, end)) &&
      (last === null || !holds(last, part));
    if (isOwn) last = part;
    return isOwn;
  });
}

function isPartNumber(element: Element): boolean {
  return tagOf(element) === 'div' && PART.test(textOf(element));
}

function quotedIn({ quote }: OwnPart): OwnWords['quoted'] {
  if (quote === null) return null;
  const own = ownPart(quote);
  const { text } = wordsOf(own);
  const account = own.address?.account ?? own.all(S.account).map((link) => accountIn(attr(link, 'href'))).find((found) => found !== null) ?? null;
  return text === '' ? null : { handle: account, text };
}

/** Where the link cards lead. */
function cardsIn(own: OwnPart): string[] {
  const ways = own.all(S.wayOut).map((link) => webUrl(attr(link, 'href'), HOME));
  return ways.flatMap((url) => (url === null ? [] : withoutTracking(metaLink(url))));
}

function isPortrait(media: Element): boolean {
  return nearest(media, S.account) !== null;
}
