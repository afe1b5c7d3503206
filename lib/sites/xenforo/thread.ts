import type { Author } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, fits, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import { pageBase } from '../page-base.ts';
import type { ForumThread } from '../forum-post.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { XF } from './selectors.ts';

const ROUTE = /^(?<folder>.*?)\/(?:index\.php|search|members|threads)(?:\/|$)/;
const LEADS = 'form[action*="search/search"], a[href*="members/"], a[href*="threads/"]';
const THREAD = /(?:^|[/?])(?:threads\/(?:[^/]*\.)?|(?:[^/?]*\.))(\d{1,12})(?:\.html)?(?:[/#?-]|$)/;

/** A forum in a folder of its host. */
export function forumOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, LEADS);
}

/** The thread that the page shows. */
export function threadOf(page: PageContext): ForumThread {
  const { doc, surface } = page;
  const html = one(doc, 'html');
  const told = /^thread-(\d{1,12})$/.exec((html && attr(html, 'data-content-key')) ?? '')?.[1];
  const canonical = one(doc, 'link[rel="canonical"]');
  const address = webUrl(canonical && attr(canonical, 'href'), pageBase(page)) ?? page.url;
  const title = one(doc, XF.title);
  return {
    id: told ?? (surface.kind === 'thread' ? surface.id : null),
    url: firstPage(address),
    title: title === null ? null : titleIn(title),
    author: starterOf(page),
  };
}

/** Who opened the thread: told below the title, or there by the first post. */
function starterOf(page: PageContext): string | null {
  const told = one(page.doc, XF.starter);
  if (told !== null) return lineOf(told) || null;
  const first = one(page.doc, XF.post);
  return first !== null && opensThread(first, page) ? (authorOf(first, page.url)?.handle ?? null) : null;
}

/** The author of a post; the name in the attribute is whole. */
export function authorOf(root: Element, base: URL): Author | null {
  return forumAuthor(ownPart(root, XF.author, XF.post), base, attr(root, 'data-author'));
}

/** By its number in the thread; where a skin shows none, the first post of a first page. */
export function opensThread(root: Element, page: PageContext): boolean {
  const places = all(root, XF.place).map((place) => /^#?\s*([\d.,]+)$/.exec(attr(place, 'content') ?? lineOf(place))?.[1]);
  const place = places.find((number) => number !== undefined);
  if (place !== undefined) return place === '1';
  return one(page.doc, XF.post) === root && !/[/-]page-(?!1(?!\d))\d/.test(page.url.href);
}

/** A title without the labels before it. */
export function titleIn(element: Element): string | null {
  return lineOf(element, (part) => fits(part, XF.label)) || null;
}

/** The thread that a link leads to, and whether to it as a whole or to one post. */
export function threadAt(url: URL): { id: string | null; post: string | null } {
  const address = `${url.pathname}${url.search}${url.hash}`;
  return { id: THREAD.exec(address)?.[1] ?? null, post: /[/#]post-?(\d{1,12})/.exec(address)?.[1] ?? /\/posts\/(\d{1,12})/.exec(address)?.[1] ?? null };
}

/** The address of a thread from that of any of its pages or posts. */
export function firstPage(url: URL): string {
  const plain = new URL(url.href);
  plain.hash = '';
  // Old installations have the whole route in the query: `index.php?threads/title.17/page-2`.
  if (plain.search.startsWith('?threads/')) plain.search = plain.search.replace(/\/(?:page-\d+|post-\d+|latest|unread)\/?(?=&|$)/, '/').replace(/&.*$/, '');
  else {
    plain.search = '';
    plain.pathname = plain.pathname.replace(/\/(?:page-\d+|post-\d+|latest|unread)\/?$/, '/').replace(/-page-\d+(?=\.html$)/, '');
  }
  return plain.href;
}
