import type { PageContext, Reading } from '../adapter.ts';
import { all, attr, fits, nearest, one, previousElementOf, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { dayIn } from './day.ts';
import { authorFrom, idOn, pageAddress, pageNumber, threadAddress, threadOn } from './place.ts';
import { BB } from './selectors.ts';

/** Posts of bbPress, a forum that keeps them as WordPress's own: what holds a text and is no wrapper of the same post. */
export function forumRoots(scope: ParentNode): Element[] {
  return selfAndBelow(scope, BB.post).filter((root) => {
    const text = one(root, BB.words);
    return text !== null && nearest(text, BB.post) === root;
  });
}

export function readForumPost(root: Element, page: PageContext): Reading {
  const number = /(?:^|\s)post-(\d{1,12})(?:\s|$)/.exec(attr(root, 'class') ?? '')?.[1] ?? null;
  const isTopic = fits(root, BB.topic);
  const part = (selector: string) => one(root, selector) ?? headPart(root, selector);
  const link = part(BB.permalink);
  const address = webUrl(link && attr(link, 'href'), page.url);
  const body = one(root, BB.words);
  const date = part(BB.date);
  const title = isTopic ? (all(page.doc, BB.title).find((element) => lineOf(element) !== '') ?? null) : null;
  const own = address?.host === page.url.host ? `${threadAddress(address)}${address.hash}` : number && `${pageAddress(page)}#post-${number}`;
  return readingOf(
    'wordpress',
    {
      kind: isTopic ? 'post' : 'reply',
      id: number && idOn(page, `post-${number}`),
      url: isTopic ? pageAddress(page) : own,
      author: authorFrom(part(BB.author), page),
      title: title && (lineOf(title) || null),
      words: body && ownWords(body, page.url, { skip: BB.notWords, quote: 'blockquote' }),
      lang: pageLanguage(page.doc),
      time: dayIn(date && lineOf(date), page),
      thread: threadOn(page, openerOf(page)),
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The line above a post, where its date and its address stand. */
export function forumHead(root: Element): Element | null {
  const before = previousElementOf(root);
  return before !== null && fits(before, BB.head) ? before : null;
}

function headPart(root: Element, selector: string): Element | null {
  const head = forumHead(root);
  return head && one(head, selector);
}

function openerOf(page: PageContext): string | null {
  const number = pageNumber(page.doc);
  const topic = forumRoots(page.doc).find((root) => fits(root, BB.topic) && (number === null || fits(root, `.post-${number}`)));
  return topic === undefined ? null : (authorFrom(one(topic, BB.author), page)?.handle ?? null);
}
