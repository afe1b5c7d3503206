import type { PageContext } from '../adapter.ts';
import { attr, fits, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { BBP } from './selectors.ts';

const ROUTE = /^(?<folder>.*?)\/(?:forums?|topics?|discussions)(?:\/|$)/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a.bbp-breadcrumb-root, a[href*="/topic/"]');
}

/** The number that WordPress gave the post, from the class that it writes on every one. */
export function numberOf(root: Element): string | null {
  return /(?:^|\s)post-(\d{1,12})(?:\s|$)/.exec(attr(root, 'class') ?? '')?.[1] ?? /(?:^|-)(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
}

/** The topic of the page: an answer bears its number, and so does the page's body. */
export function topicOf(root: Element, page: PageContext): ForumThread {
  const opening = one(page.doc, `${BBP.topic}:not(ul)`);
  const body = one(page.doc, 'body');
  const told = topicIn(root) ?? /(?:^|\s)postid-(\d{1,12})/.exec((body && attr(body, 'class')) ?? '')?.[1];
  const title = preferred(page.doc, BBP.title);
  const author = opening && preferred(opening, BBP.author);
  return {
    id: told ?? (opening && numberOf(opening)),
    url: page.url.origin + page.url.pathname.replace(/page\/\d+\/?$/, ''),
    title: title && (lineOf(title) || null),
    author: author && (lineOf(author) || null),
  };
}

/** The topic of a post that is listed by itself: its head leads there. */
export function foundTopic(root: Element, head: Element | null, { base }: ForumPlace): ForumThread {
  const link = head && preferred(head, BBP.foundTopic);
  const url = webUrl(link && attr(link, 'href'), base);
  return {
    id: topicIn(root) ?? (fits(root, BBP.topic) ? numberOf(root) : null),
    url: url && withoutTracking(new URL(`${url.pathname}${url.search}`, url)),
    title: link && (lineOf(link) || null),
    author: null,
  };
}

/** The number of the topic that an answer stands in. */
function topicIn(root: Element): string | null {
  return /bbp-parent-topic-(\d{1,12})/.exec(attr(root, 'class') ?? '')?.[1] ?? null;
}
