import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { attr, nearest, nextElementOf, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { MB } from './selectors.ts';
import { threadIn, threadUrl } from './surface.ts';
import { placeOf } from './thread.ts';

/** A thread in a forum's list. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, MB.rowLink);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const named = one(root, '[id^="tid_"]');
  const id = /^tid_(\d{1,12})$/.exec((named && attr(named, 'id')) ?? '')?.[1] ?? (address && threadIn(address));
  const replies = one(root, MB.rowReplies);
  const views = replies && nearest(replies, 'td');
  return readForumPost(
    {
      site: 'mybb',
      forum,
      thread: { id, url: address && id && threadUrl(address, id), title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: forumAuthor(one(root, MB.rowAuthor), forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: forumTime(one(root, MB.rowStart), page, MB.rowDates),
      engagement: { replies: countIn(replies), views: countIn(views && nextElementOf(views)) },
      audience: forumAudience(page.doc, MB.signOut),
    },
    page,
  );
}

function countIn(element: Element | null): number | null {
  return element && parseCount(lineOf(element));
}
