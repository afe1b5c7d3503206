import { all, attr, fits, holds, one, parentOf } from '../dom.ts';
import type { OwnWords } from '../own-words.ts';
import { cutText, visibleText } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';

/** What is there to press, and what software says of itself. */
const NEVER = 'button, [role="button"], nav, form';
/** Other people's words. */
const QUOTE = 'blockquote, .quote, .quotebox, .bbcode_quote';
const MOST_LINKS = 100;

/** What the author wrote in `body`: without the posts that stand in it (`posts`), what others said before, and the post's own head. */
export function wordsOf(body: Element, base: URL, posts: string, heads: readonly (Element | null)[]): OwnWords {
  const inBody = new Set(heads.filter((head) => head !== null && head !== body && holds(body, head)));
  const isNobodys = (element: Element) => inBody.has(element) || fits(element, NEVER) || fits(element, posts);
  const isOthers = (element: Element) => isNobodys(element) || fits(element, QUOTE);
  const own = visibleText(body, { skip: isOthers });
  const quotes = all(body, QUOTE).filter((quote) => !standsIn(quote, body, isNobodys));
  // A post that is all quote is that: old boards lay every post into one.
  const isApart = own.text !== '' && quotes.length > 0;
  const first = quotes[0];
  const quoted = isApart && first !== undefined ? cutText(visibleText(first, { skip: isNobodys }).text) : '';
  return {
    ...(own.text === '' ? visibleText(body, { skip: isNobodys }) : own),
    quoted: quoted === '' ? null : { handle: null, text: quoted },
    links: linksIn(body, base, own.text === '' ? isNobodys : isOthers),
    hasMedia: one(body, 'img, picture, video, audio') !== null,
  };
}

function linksIn(body: Element, base: URL, isLeftOut: (element: Element) => boolean): string[] {
  const links = all(body, 'a[href]').slice(0, MOST_LINKS).filter((link) => !standsIn(link, body, isLeftOut));
  const urls = links.map((link) => webUrl(attr(link, 'href'), base)).filter((url) => url !== null);
  return [...new Set(urls.map(withoutTracking))];
}

/** Whether an element below `top` is, or lies in, one that is left out. */
function standsIn(element: Element, top: Element, isLeftOut: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at !== null && at !== top; at = parentOf(at)) if (isLeftOut(at)) return true;
  return false;
}
