import type { PageContext } from '../adapter.ts';
import { attr, documentOf, fits, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorOf } from './author.ts';
import { COMMENTS, IPS, TITLES } from './selectors.ts';
import { pageNumber, routeOf } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:index\.php(?:\/|$)|(?:topic|forum|profile|user)\/\d|(?:search|discover)(?:\/|$))/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="/topic/"], a[href*="/forum/"], a[href*="index.php?"]');
}

/** The topic of the page. */
export function topicOf(page: PageContext, place: ForumPlace): ForumThread {
  return { id: page.surface.id, url: topicUrl(page, place), title: titleOn(page.doc), author: starterOf(page, place) };
}

/** Of the topic's first page: the canonical address without the number of the page and what it was asked to find. */
function topicUrl(page: PageContext, place: ForumPlace): string {
  const canonical = one(page.doc, 'link[rel="canonical"]');
  const told = webUrl(canonical && attr(canonical, 'href'), place.base);
  return firstPageOf(told !== null && told.host === page.url.host && told.pathname !== '/' ? told : page.url);
}

/** The address of what a link leads into, without the page and the post. */
export function firstPageOf(url: URL): string {
  const numbered = /^\d+/.exec(url.searchParams.get('showtopic') ?? '')?.[0];
  const route = routeOf(url).replace(/(?:page\/\d+\/?|page__[^/]*)$/, '');
  if (url.search.startsWith('?/')) return `${url.origin}${url.pathname}?${route}`;
  return numbered === undefined ? `${url.origin}${route}` : `${url.origin}${url.pathname}?showtopic=${numbered}`;
}

/** Whether the topic begins with this post; `true` for the first one on the page where only the address tells otherwise. */
export function mayOpen(root: Element): boolean {
  return fits(root, IPS.opening) || one(documentOf(root), COMMENTS) === root;
}

export function isOpening(root: Element, page: PageContext): boolean {
  return page.surface.id !== null && (fits(root, IPS.opening) || (isFirstPage(page) && mayOpen(root)));
}

function isFirstPage({ url, doc }: PageContext): boolean {
  return pageNumber(url) === 1 && !(Number(url.searchParams.get('st')) > 0) && one(doc, 'link[rel="prev"]') === null;
}

export function titleOn(doc: Document): string | null {
  const heading = preferred(doc, TITLES);
  return heading === null ? null : lineOf(heading) || null;
}

/** As the page's header tells, else who wrote the first post of the first page. */
function starterOf(page: PageContext, place: ForumPlace): string | null {
  const link = one(page.doc, IPS.starter);
  if (link !== null) return lineOf(link) || null;
  const first = page.surface.id !== null && isFirstPage(page) ? one(page.doc, COMMENTS) : null;
  return first && (authorOf(first, place.base)?.handle ?? null);
}
