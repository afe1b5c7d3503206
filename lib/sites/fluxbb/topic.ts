import type { PageContext } from '../adapter.ts';
import { attr, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { FX } from './selectors.ts';
import { topicIn } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:(?:view(?:topic|forum)|index|search|userlist)\.php|search\/|(?:topic|forum|post|user)\/?\d)/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="viewforum.php"], a[href*="viewtopic.php"], a[href*="index.php"], a[href*="search.php"]');
}

/** The topic of the page; the address of a post does not tell it, the page's path of links does. */
export function topicOf(page: PageContext, { base }: ForumPlace): ForumThread {
  const first = one(page.doc, FX.opening);
  const author = first && one(first, FX.names);
  const { id, url } = addressOf(page, base);
  return { id, url, title: titleOn(page.doc), author: author && (lineOf(author) || null) };
}

function addressOf(page: PageContext, base: URL): { id: string | null; url: string | null } {
  for (const selector of FX.topicLinks) {
    const link = one(page.doc, selector);
    const url = webUrl(link && attr(link, 'href'), base);
    const id = url && topicIn(url);
    if (url !== null && id !== null && (page.surface.id ?? id) === id) return { id, url: firstPageOf(url) };
  }
  return { id: page.surface.id, url: page.surface.id === null ? null : firstPageOf(page.url) };
}

/** Without the number of the page and what was sought. */
export function firstPageOf(url: URL): string {
  const id = url.pathname.endsWith('/viewtopic.php') ? topicIn(url) : null;
  return id === null ? `${url.origin}${url.pathname.replace(/\/page\/\d+\/?$/, '/').replace(/-p(?:age)?-?\d+(?=\.html$)/, '')}` : `${url.origin}${url.pathname}?id=${id}`;
}

/** As the path of links has it, else the first post; PunBB 1.2 ends the path with the words alone. */
export function titleOn(doc: Document): string | null {
  const link = one(doc, '.crumbs strong a[href], h1.main-title a[href]') ?? one(doc, FX.subject);
  if (link !== null) return lineOf(link) || null;
  const crumb = one(doc, FX.lastCrumb);
  return crumb && (lineOf(crumb).replace(/^»\s*/, '') || null);
}
