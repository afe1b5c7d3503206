import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { BBP } from './selectors.ts';
import { numberOf, placeOf } from './topic.ts';

/** A topic in a list. The only date there is that of the last post. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, BBP.rowTitle);
  const url = webUrl(link && attr(link, 'href'), forum.base);
  const author = forumAuthor(preferred(root, BBP.rowAuthor), forum.base);
  const replies = one(root, BBP.rowReplies);
  return readForumPost(
    {
      site: 'bbpress',
      forum,
      thread: { id: numberOf(root), url: url && withoutTracking(url), title: link && (lineOf(link) || null), author: author?.handle ?? null },
      opens: true,
      id: null,
      url: null,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: null,
      engagement: { replies: replies && parseCount(lineOf(replies)) },
      audience: forumAudience(page.doc, BBP.signOut),
    },
    page,
  );
}
