import type { Author, PostKey, Thread } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one, tagOf, textOf } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { POSTS, SE } from './selectors.ts';

/** People are known by the name they show; their number is in the link. Those who left have no link. */
export function authorFrom(element: Element | null, page: PageContext): Author | null {
  if (element === null) return null;
  const link = tagOf(element) === 'a' ? element : one(element, 'a[href*="/users/"]');
  const name = lineOf(link ?? element);
  const url = webUrl(link && attr(link, 'href'), page.url);
  return name === '' ? null : { handle: name, name, url: url && withoutTracking(url), followers: null };
}

/** The author of a question or an answer. Wikis are everybody's and nobody's. */
export function authorOf(root: Element, page: PageContext): Author | null {
  const cards = all(root, SE.userCard).filter((card) => nearest(card, POSTS) === root && lineOf(card) !== '');
  const card = cards.at(-1) ?? null;
  if (card !== null && one(card, SE.wiki) !== null) return { handle: '', name: null, url: null, followers: null };
  const told = attr(root, 'data-author-username');
  return authorFrom(card, page) ?? (told === null ? null : { handle: told, name: told, url: null, followers: null });
}

/** "2016-03-17 13:23:29Z", also with the licence behind a comma. */
export function timeFrom(element: Element | null, page: PageContext): ReadTime | null {
  if (element === null) return null;
  const exact = attr(element, 'datetime') ?? attr(element, 'title') ?? '';
  return parseDate(exact.split(',')[0] ?? '', page.now) ?? parseDate(lineOf(element), page.now);
}

/** A number in an attribute or a text, with its sign: votes go below zero. */
export function signed(text: string | null): number | null {
  const plain = (text ?? '').trim().replace('−', '-');
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : null;
}

/** Each host of the network counts for itself. */
export function idOn(page: PageContext, id: string): string {
  return `${page.url.host}/${id}`;
}

export function keyOn(page: PageContext, id: string): PostKey {
  return `stackexchange:${idOn(page, id)}`;
}

/** The page's question: where it is told by name, its address bears the title. */
export function threadOf(page: PageContext): Required<Thread> & { title: string | null } {
  const question = one(page.doc, SE.question);
  const link = one(page.doc, SE.titleLink);
  const id = (question && attr(question, 'data-questionid')) ?? null;
  const url = questionUrl(link, id, page);
  return {
    key: id === null ? null : keyOn(page, id),
    url,
    authorHandle: question && (authorOf(question, page)?.handle ?? null),
    title: link === null ? titleLine(page) : lineOf(link),
  };
}

export function questionUrl(link: Element | null, id: string | null, page: PageContext): string | null {
  const url = webUrl(link && attr(link, 'href'), page.url);
  if (url !== null && /^\/questions\/\d+/.test(url.pathname)) return `${url.origin}${url.pathname.replace(/^(\/questions\/\d+(?:\/[^/]*)?).*$/, '$1')}`;
  return id === null ? null : `${page.url.origin}/questions/${id}`;
}

/** The words of the page's header, where the title and the time of the question stand. */
export function headerText(doc: Document): string {
  return all(doc, SE.header).map(textOf).join('\n');
}

function titleLine(page: PageContext): string | null {
  const heading = one(page.doc, '#question-header h1, h1[itemprop="name"]');
  return heading === null ? null : lineOf(heading) || null;
}
