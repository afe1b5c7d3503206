import type { PageContext } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { all, attr, documentOf, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { MB, MYBB_POSTS } from './selectors.ts';
import { threadIn, threadNumber, threadUrl } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:(?:showthread|forumdisplay|index|member|search|misc|portal)\.php|(?:thread|forum|user)-)/i;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="search.php"], a[href*="forumdisplay.php"], a[href*="forum-"], a[href*="member.php"]');
}

/** The thread of the page; neither the address of a post nor one with the title tells its number, the page's links do. */
export function threadOf(page: PageContext, { base }: ForumPlace): ForumThread {
  const id = page.surface.id ?? numberOn(page.doc, base);
  const first = one(page.doc, MYBB_POSTS);
  const author = first !== null && isOpening(first, page.url) ? preferred(first, MB.author) : null;
  return { id, url: id && threadUrl(page.url, id), title: titleOn(page.doc), author: author && (lineOf(author) || null) };
}

/** Posts bear their number in the thread; in a theme that leaves it out, the first of the first page opens it. */
export function isOpening(root: Element, url: URL | null = null): boolean {
  const link = one(root, MB.permalink);
  const number = link === null ? undefined : wholeNumbers(lineOf(link).replace('#', ''))[0];
  if (number !== undefined) return number === 1;
  return one(documentOf(root), MYBB_POSTS) === root && (url === null || isFirstPage(url));
}

/** A post's own address does not tell the page. */
function isFirstPage(url: URL): boolean {
  const page = /-page-(\d+)\.html$/.exec(url.pathname)?.[1] ?? url.searchParams.get('page') ?? '1';
  return page === '1' && !url.searchParams.has('pid') && !url.searchParams.has('action') && !/-post-\d+\.html$/.test(url.pathname);
}

export function titleOn(node: Node): string | null {
  const doc = documentOf(node);
  const title = one(doc, MB.crumb) ?? preferred(doc, MB.heading);
  return title && (lineOf(title) || null);
}

function numberOn(doc: Document, base: URL): string | null {
  const input = one(doc, MB.threadInput);
  const told = /^\d{1,12}$/.exec((input && attr(input, 'value')) ?? '')?.[0];
  if (told !== undefined) return told;
  for (const link of all(doc, MB.threadLinks)) {
    const url = webUrl(attr(link, 'href'), base);
    const id = url && (threadIn(url) ?? threadNumber(url));
    if (id !== null) return id;
  }
  return null;
}
