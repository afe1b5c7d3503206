import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, one } from '../dom.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { audienceOf, memberIn } from './post.ts';
import { VB } from './selectors.ts';
import { threadAt } from './surface.ts';
import { firstIn, firstPage, forumOf } from './thread.ts';

/** A thread on a list of threads. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = forumOf(page);
  const link = one(root, VB.rowLink);
  const url = webUrl(link && attr(link, 'href'), forum.base);
  const id = attr(root, 'data-node-id') ?? /^thread_title_(\d{1,10})$/.exec((link && attr(link, 'id')) ?? '')?.[1] ?? (url && threadAt(url));
  const author = memberIn(firstIn(root, VB.rowAuthor), forum.base);
  const [replies = null, views = null] = countsIn(root);
  return readForumPost(
    {
      site: 'vbulletin',
      forum,
      thread: { id, url: url && firstPage(url), title: link && lineOf(link), author: author?.handle ?? null },
      opens: true,
      id: null,
      url: null,
      author: author ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: forumTime(one(root, VB.rowDate), page, VB.rowDate, '.username'),
      engagement: { replies, views },
      audience: audienceOf(page.doc),
    },
    page,
  );
}

/** Replies, then views. */
function countsIn(root: Element): (number | null)[] {
  // "Replies: 20" in some versions, "1.2K views" in others.
  const counts = all(root, VB.rowCounts).map((element) => lineOf(element)).map((line) => wholeNumbers(line)[0] ?? parseCount(line));
  if (counts.length > 0) return counts;
  const told = all(root, VB.rowTip).map((cell) => wholeNumbers(attr(cell, 'title') ?? ''));
  return told.find((numbers) => numbers.length === 2) ?? [];
}
