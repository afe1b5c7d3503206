import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, fits, holds, isElement, one, parentOf, precedes, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorFrom, dayIn, idOn, keyOn, postAddress } from './parts.ts';
import { ME } from './selectors.ts';
import { postIn } from './surface.ts';

const HOME = new URL('https://medium.com/');

/** The responses in `scope`: the largest box around the link of each that holds no other and not the heading of the list. */
export function responsesIn(scope: ParentNode): Element[] {
  const boxes = selfAndBelow(scope, ME.responseLink).filter(isPermalink).map(boxOf);
  return [...new Set(boxes)].filter((box) => box !== null && (!isElement(scope) || holds(scope, box))) as Element[];
}

/** A response to the article of the page: a post of its own, with an address like any other. */
export function readResponse(root: Element, page: PageContext): Reading {
  const link = all(root, ME.responseLink).find(isPermalink) ?? null;
  const address = webUrl(link && attr(link, 'href'), page.url);
  const id = address && postIn(address);
  const body = one(root, ME.responseText);
  const article = postIn(page.url);
  const writer = authorFrom(all(page.doc, ME.author), page);
  return readingOf(
    'medium',
    {
      kind: 'comment',
      id: address && id && idOn(address, id),
      url: address && postAddress(address),
      author: authorFrom(all(root, ME.responseLink).filter((other) => !isPermalink(other)), page),
      words: body && ownWords(body, page.url, { preserve: true }),
      time: dayIn(link, page),
      engagement: body === null ? {} : countsBelow(body, root),
      thread: article === null ? {} : { key: keyOn(page.url, article), url: postAddress(page.url), authorHandle: writer?.handle ?? null },
      truncated: body !== null && one(body, 'button') !== null,
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The date leads to the response, the picture and the name to who wrote it. */
function isPermalink(link: Element): boolean {
  const url = webUrl(attr(link, 'href'), HOME);
  return url !== null && postIn(url) !== null && /responses--/.test(url.searchParams.get('source') ?? '') && lineOf(link) !== '';
}

function boxOf(link: Element): Element | null {
  let box: Element | null = null;
  for (let outer = parentOf(link); outer !== null && !fits(outer, ME.heading) && one(outer, ME.heading) === null; outer = parentOf(outer)) {
    if (all(outer, ME.responseLink).some((other) => other !== link && isPermalink(other) && attr(other, 'href') !== attr(link, 'href'))) break;
    if (one(outer, ME.responseText) !== null) box = outer;
  }
  return box;
}

/** "9" is claps, "1 reply" what was answered. */
function countsBelow(body: Element, root: Element): { likes: number | null; replies: number | null } {
  const lines = all(root, 'button, p, span').filter((element) => precedes(body, element) && !holds(body, element)).map((element) => lineOf(element));
  const claps = lines.find((line) => /^[\d.,]+\s?\p{L}?$/u.test(line));
  const answers = lines.find((line) => /^\d+\s\p{L}{2,}$/u.test(line));
  return { likes: claps === undefined ? null : parseCount(claps), replies: answers === undefined ? null : (wholeNumbers(answers)[0] ?? null) };
}
