import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, fits, nearest, one, tagOf } from '../dom.ts';
import type { ForumPlace } from '../forum-place.ts';
import { readForumPost, type ForumThread } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { XF } from './selectors.ts';
import { authorOf, forumOf, opensThread, threadOf } from './thread.ts';

/** A post on a page of its thread. */
export function readThreadPost(root: Element, page: PageContext): Reading {
  if (fits(root, XF.deleted)) return { kind: 'skip', why: 'placeholder' };
  const forum = forumOf(page);
  const thread = threadOf(page);
  const id = /^(?:js-)?post-(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const opens = opensThread(root, page);
  return readForumPost(
    {
      site: 'xenforo',
      forum,
      thread,
      opens,
      id,
      url: permalinkOf(root, id, { forum, thread, page }),
      author: authorOf(root, forum.base),
      body: ownPart(root, XF.text, XF.post) ?? ownPart(root, XF.body, XF.post),
      notText: XF.notText,
      quote: XF.quote,
      quotedFrom: (quote) => attr(quote, 'data-quote') ?? attr(quote, 'data-author'),
      time: forumTime(dateIn(root), page, XF.time),
      engagement: { likes: likesOf(root) },
      audience: audienceOf(page),
    },
    page,
  );
}

function dateIn(root: Element): Element | null {
  return ownPart(root, XF.time, XF.post) ?? all(root, XF.anyTime).find((time) => nearest(time, XF.post) === root && nearest(time, XF.notTime) === null) ?? null;
}

/** Of a page that a member sees, it is not known who else may. */
export function audienceOf({ doc }: PageContext): 'public' | 'unknown' {
  return one(doc, XF.member) === null ? 'public' : 'unknown';
}

/** The address that the post's own links have; some lead but to a place on the page. */
function permalinkOf(root: Element, id: string | null, { forum, thread, page }: { forum: ForumPlace; thread: ForumThread; page: PageContext }): string | null {
  const here = `${page.url.origin}${page.url.pathname}${page.url.search}#`;
  if (id === null) return null;
  for (const link of all(root, XF.permalink)) {
    const href = attr(link, tagOf(link) === 'meta' ? 'content' : 'href') ?? '';
    const url = href.startsWith('#') ? null : webUrl(href, forum.base);
    if (url !== null && !url.href.startsWith(here) && new RegExp(`(?:posts/|post-)${id}(?!\\d)`).test(url.href)) return withoutTracking(url);
  }
  return thread.url === null ? null : `${thread.url}#post-${id}`;
}

/** Those named, and the number of those who are not. */
function likesOf(root: Element): number | null {
  for (const counter of all(root, XF.likeCount)) {
    const type = one(counter, '[itemprop="interactionType"]');
    const count = one(counter, '[itemprop="userInteractionCount"]');
    if (type !== null && count !== null && (attr(type, 'content') ?? '').endsWith('LikeAction')) return parseCount(attr(count, 'content') ?? '');
  }
  const likers = ownPart(root, XF.likers, XF.post);
  if (likers === null) return null;
  const named = all(likers, 'bdi, .username').length;
  const others = wholeNumbers(lineOf(likers, (part) => fits(part, 'bdi, .username')))[0] ?? 0;
  return named + others || null;
}
