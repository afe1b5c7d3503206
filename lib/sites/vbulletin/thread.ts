import type { PageContext } from '../adapter.ts';
import { all, attr, fits } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { pageBase } from '../page-base.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { VB } from './selectors.ts';
import { threadAt } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:[a-z]+\.php|threads|forums|members)(?:\/|$)/i;
const LEADS = 'form[action*=".php"], a[href*="member.php"], a[href*="forumdisplay.php"], a[href*="search.php"], a[href*="showthread.php"], a[href*="threads/"]';

/** Versions 4 and 5 tell the forum's folder as the base of their links. */
export function forumOf(page: PageContext): ForumPlace {
  const base = pageBase(page);
  if (base === page.url) return forumAt(page, ROUTE, LEADS);
  const folder = base.host === page.url.host ? base.pathname.replace(/[^/]*$/, '').replace(/\/+$/, '') : '';
  return { name: `${page.url.host}${folder}`, base };
}

/** The thread that the page shows. */
export function threadOf(page: PageContext): ForumThread {
  const base = pageBase(page);
  const links = all(page.doc, VB.threadLinks).flatMap((link) => webUrl(attr(link, 'href'), base) ?? []);
  const url = [...links, page.url].find((address) => address.host === page.url.host && threadAt(address) !== null) ?? null;
  const title = firstIn(page.doc, VB.title);
  return {
    id: page.surface.id ?? (url && threadAt(url)),
    url: url && firstPage(url),
    title: title && lineOf(title, (part) => fits(part, VB.prefix)) || null,
    author: null,
  };
}

/** The address of a thread's first page, without the number of the session. */
export function firstPage(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  plain.pathname = plain.pathname.replace(/\/page\d+\/?$/, '');
  const id = threadAt(url);
  // "?17-lamps&s=…" as version 4 writes it, "?t=17" as 3 does.
  const named = /^\?(\d+[^&=]*)/.exec(url.search)?.[1];
  plain.search = named !== undefined ? `?${named}` : /showthread\.php/i.test(plain.pathname) && id !== null ? `?t=${id}` : '';
  return plain.href;
}

/** An address without the number of the session. */
export function withoutSession(address: string): string {
  return address.replace(/([?&])s=[0-9a-f]{32}(?:&|(?=#|$))/, '$1').replace(/[?&](?=#|$)/, '');
}

/** The first match with words in it, by the first selector that has one. */
export function firstIn(scope: ParentNode, selectors: readonly string[], isOwn: (element: Element) => boolean = () => true): Element | null {
  for (const selector of selectors) {
    const found = all(scope, selector).find((element) => isOwn(element) && lineOf(element) !== '');
    if (found !== undefined) return found;
  }
  return null;
}
