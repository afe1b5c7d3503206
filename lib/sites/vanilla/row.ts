import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { firstPageOf, numberOf, placeOf } from './discussion.ts';
import { VN } from './selectors.ts';

/** A discussion in a list. Only lists in columns tell who began it; the others tell who wrote last. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, VN.rowTitle);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const time = one(root, VN.rowTime);
  return readForumPost(
    {
      site: 'vanilla',
      forum,
      thread: { id: numberOf(root), url: address && firstPageOf(address), title: link && (lineOf(link) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: forumAuthor(one(root, VN.rowAuthor), forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      audience: forumAudience(page.doc, VN.signOut),
      engagement: { replies: countIn(one(root, VN.rowReplies)), views: countIn(one(root, VN.rowViews)) },
    },
    page,
  );
}

/** "1.1K", with the whole number as its tip. */
function countIn(cell: Element | null): number | null {
  const number = cell && (one(cell, '.Number') ?? cell);
  return number && (wholeNumbers(attr(number, 'title') ?? '')[0] ?? parseCount(lineOf(number)));
}
