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
  const author = first !== null && isOpening(first) ? preferred(first, MB.author) : null;
  return { id, url: id && threadUrl(page.url, id), title: titleOn(page.doc), author: author && (lineOf(author) || null) };
}

/** Posts bear their number in the thread. */
export function isOpening(root: Element): boolean {
  const link = one(root, MB.permalink);
  return link !== null && wholeNumbers(lineOf(link).replace('#', ''))[0] === 1;
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
