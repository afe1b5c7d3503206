import type { Author, PostKey, Thread } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { attr, one, selfAndBelow } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { WP } from './selectors.ts';

/** Several blogs may share a host, one per folder, and each counts for itself: `host/folder/comment-12`. */
export function idOn(page: PageContext, id: string): string {
  return `${page.url.host}${folderOf(page)}/${id}`;
}

export function keyOn(page: PageContext, id: string): PostKey {
  return `wordpress:${idOn(page, id)}`;
}

function folderOf({ doc, url }: PageContext): string {
  const link = one(doc, WP.api);
  const api = webUrl(link && attr(link, 'href'), url);
  return api?.host === url.host ? api.pathname.replace(/\/(?:wp-json\/?|index\.php|xmlrpc\.php)?$/, '') : '';
}

/** Number of the post that the page is about, in the classes of its body or in its form for comments; null on lists. */
export function pageNumber(doc: Document): string | null {
  const body = one(doc, WP.bodyNumber);
  const form = one(doc, WP.formNumber);
  const told = [/(?:^|\s)(?:postid|page-id)-(\d+)(?:\s|$)/.exec((body && attr(body, 'class')) ?? '')?.[1], form && attr(form, 'value')];
  return told.find((number) => /^\d{1,12}$/.test(number ?? '')) ?? null;
}

/** Address of the post that the page is about. */
export function pageAddress({ doc, url }: PageContext): string {
  const link = one(doc, WP.canonical);
  const canonical = webUrl(link && attr(link, 'href'), url);
  const address = canonical?.host === url.host ? canonical : new URL(url.href);
  address.searchParams.delete('replytocom');
  return threadAddress(address);
}

/** Without the place on the page and the page of the comments. */
export function threadAddress(address: URL): string {
  const url = new URL(address.href);
  url.hash = '';
  url.pathname = url.pathname.replace(/comment-page-\d+\/?$/, '');
  url.searchParams.delete('cpage');
  return withoutTracking(url);
}

export function threadOn(page: PageContext, authorHandle: string | null, number = pageNumber(page.doc)): Thread {
  return { key: number === null ? null : keyOn(page, `post-${number}`), url: pageAddress(page), authorHandle };
}

/** Whoever signs with that name; blogs know people by nothing else. A name with "by" before it is in a link. */
export function authorFrom(element: Element | null, page: PageContext, skip: (part: Element) => boolean = () => false): Author | null {
  if (element === null) return null;
  const link = selfAndBelow(element, 'a[href]').find((part) => lineOf(part, skip) !== '') ?? null;
  const name = lineOf(link ?? element, skip);
  const url = webUrl(link && attr(link, 'href'), page.url);
  return name === '' ? null : { handle: name, name, url: url && withoutTracking(url), followers: null };
}
