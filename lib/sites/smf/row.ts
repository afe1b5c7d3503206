import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { attr, fits, nearest, nextElementOf, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { SMF_DOM as DOM } from './selectors.ts';
import { topicIn, topicUrl } from './surface.ts';
import { placeOf } from './topic.ts';

/** A topic in a list. The only date there is that of the last post. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, DOM.rowLink);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const id = address && topicIn(address);
  const cell = link && nearest(link, DOM.rowCell);
  const [replies = null, views = null] = countsOf(root, cell);
  return readForumPost(
    {
      site: 'smf',
      forum,
      thread: { id, url: address && id && topicUrl(address, id), title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: starterIn(cell, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: null,
      engagement: { replies, views },
      audience: forumAudience(page.doc, DOM.signOut),
    },
    page,
  );
}

/** 2 has who began it below the title, 1.1 in the next column, where guests have no link. */
function starterIn(cell: Element | null, base: URL): Author | null {
  const link = cell && one(cell, DOM.profile);
  if (link !== null) return forumAuthor(link, base);
  return cell === null || fits(cell, '.info, .subject') ? null : forumAuthor(nextElementOf(cell), base);
}

/** Replies, then views: in one cell, in 1.1 in the two after who began it. */
function countsOf(root: Element, cell: Element | null): (number | null)[] {
  const stats = one(root, DOM.rowStats);
  if (stats !== null) return wholeNumbers(lineOf(stats)).slice(0, 2);
  const replies = cell && nextElementOf(cell) && nextElementOf(nextElementOf(cell)!);
  return [replies, replies && nextElementOf(replies)].map((element) => (element && wholeNumbers(lineOf(element))[0]) ?? null);
}
