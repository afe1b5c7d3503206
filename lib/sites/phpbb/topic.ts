import type { PageContext } from '../adapter.ts';
import { all, attr, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import { pageBase } from '../page-base.ts';
import type { ForumThread } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { firstIn } from './parts.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';
import { topicAt } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:[a-z]+\.php|index\.php)(?:\/|$)/;
const LEADS = 'form[action*="search.php"], a[href*="search.php"], a[href*="index.php"], a[href*="ucp.php"]';

/** A forum in a folder of its host. */
export function forumOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, LEADS);
}

/** The topic that the page shows. */
export function topicOf(page: PageContext): ForumThread {
  const base = pageBase(page);
  const links = all(page.doc, DOM.topicLinks).flatMap((link) => webUrl(attr(link, 'href'), base) ?? []);
  const led = links.find((url) => url.host === page.url.host && topicAt(url) !== null && !/posting/.test(url.pathname)) ?? null;
  const id = page.surface.id ?? [...links, page.url].map(topicAt).find((found) => found !== null) ?? null;
  const title = firstIn(page.doc, DOM.title);
  return { id, url: topicUrl(led ?? page.url, id), title: title && lineOf(title), author: null };
}

/** The address of a topic's first page: its number alone says which. */
export function topicUrl(url: URL, id: string | null): string | null {
  if (id === null) return null;
  const plain = new URL(url.href);
  plain.hash = '';
  plain.search = /viewtopic/.test(plain.pathname) ? `?t=${id}` : '';
  if (plain.search === '') plain.pathname = plain.pathname.replace(new RegExp(`(\\b(?:t|topic)${id})-\\d+(?=\\.html$|/$)`), '$1');
  return plain.href;
}

/** The permalink of a post, without the topic's and the session's number. */
export function postUrl(url: URL, id: string): string {
  if (!/viewtopic/.test(url.pathname)) return withoutTracking(url);
  return `${url.origin}${url.pathname}?p=${id}#p${id}`;
}

/** Whether the page begins with the post that opened the topic. */
export function isFirstPage({ doc, url }: PageContext): boolean {
  const canonical = one(doc, 'link[rel="canonical"]');
  const told = webUrl(canonical && attr(canonical, 'href'), url);
  if ([url, told].some((address) => address !== null && (Number(address.searchParams.get('start') ?? 0) > 0 || address.searchParams.get('sd') === 'd'))) return false;
  const number = /\d+/.exec(firstLine(doc))?.[0];
  return number === undefined || number === '1';
}

function firstLine(doc: Document): string {
  const current = one(doc, DOM.page);
  return current === null ? '' : lineOf(current);
}
