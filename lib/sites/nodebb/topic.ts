import type { PageContext } from '../adapter.ts';
import { attr, documentOf, one } from '../dom.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { NB, NODEBB_POST, TITLES } from './selectors.ts';

const ROUTE = /^(?<folder>.*?)\/(?:topic|category|user|recent|popular|tags|search)(?:\/|$)/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="/topic/"], a[href*="/category/"]');
}

/** The topic of the page; posts that leave the page while it scrolls take the name of who opened it along. */
export function topicOf(page: PageContext): ForumThread {
  const topic = one(page.doc, NB.topic);
  const first = one(page.doc, `${NODEBB_POST}[data-index="0"]`);
  return {
    id: (topic && attr(topic, 'data-tid')) ?? page.surface.id,
    url: topicUrl(page.url),
    title: titleOn(page.doc),
    author: first && attr(first, 'data-username'),
  };
}

/** Without the number of the post in view. */
export function topicUrl(url: URL): string | null {
  const path = /^.*?\/topic\/\d+(?:\/(?!\d+$)[^/]+)?/.exec(url.pathname)?.[0];
  return path === undefined ? null : `${url.origin}${path}`;
}

export function titleOn(node: Node): string | null {
  const title = preferred(documentOf(node), TITLES);
  return title === null ? null : lineOf(title) || null;
}
