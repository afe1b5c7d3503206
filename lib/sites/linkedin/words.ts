import { all, attr, fits, tagOf } from '../dom.ts';
import { cutText, lineOf, visibleText, type VisibleText } from '../visible-text.ts';
import { webAddress, webUrl } from '../web-address.ts';

/** Twins for screen readers: the "hashtag" before each hashtag, the second writing of each name and number. */
const HIDDEN_TWIN = '.visually-hidden, .a11y-text';

/** What a person reads of a text: without "… more" (a button inside the text) and hidden twins. */
export function wordsOf(body: Element, preserve: boolean): VisibleText {
  const words = visibleText(body, { preserve, skip: isNoWord });
  return { text: cutText(words.text), nodes: words.nodes };
}

/** A name or a number on one line. */
export function lineIn(element: Element | null): string {
  return element === null ? '' : lineOf(element, isTwin);
}

/** Link targets in order; LinkedIn's detours (`/redir/redirect?url=`, `/safety/go?url=`) give way to where they lead. */
export function linksIn(body: Element, base: URL): string[] {
  // A mention leaves an empty link with the member's inner id beside the one that is seen.
  const addresses = all(body, 'a[href]').map((link) => (lineIn(link) === '' ? null : target(attr(link, 'href'), base)));
  return [...new Set(addresses.filter((address) => address !== null))];
}

function isTwin(element: Element): boolean {
  return fits(element, HIDDEN_TWIN);
}

function isNoWord(element: Element): boolean {
  return tagOf(element) === 'button' || isTwin(element);
}

function target(href: string | null, base: URL): string | null {
  const url = webUrl(href, base);
  const isDetour = url !== null && /(?:^|\.)linkedin\.com$/.test(url.hostname) && /^\/(?:redir\/redirect|safety\/go)\/?$/.test(url.pathname);
  return (isDetour ? webAddress(url.searchParams.get('url'), base) : null) ?? url?.href ?? null;
}
