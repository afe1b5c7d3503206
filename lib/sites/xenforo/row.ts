import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { audienceOf } from './post.ts';
import { XF } from './selectors.ts';
import { firstPage, forumOf, threadAt, titleIn } from './thread.ts';

/** A thread on a list of threads. */
export function readRow(root: Element, page: PageContext): Reading {
  const forum = forumOf(page);
  const link = one(root, XF.rowTitle);
  const url = webUrl(link && attr(link, 'href'), forum.base);
  const author = forumAuthor(one(root, XF.rowAuthor), forum.base, attr(root, 'data-author'));
  const [replies = null, views = null] = all(root, XF.rowCounts).map((count) => parseCount(lineOf(count)));
  return readForumPost(
    {
      site: 'xenforo',
      forum,
      thread: { id: url && threadAt(url).id, url: url && firstPage(url), title: link && titleIn(link), author: author?.handle ?? null },
      opens: true,
      id: null,
      url: null,
      author,
      body: null,
      time: forumTime(one(root, XF.rowTime), page, XF.rowTime),
      engagement: { replies, views },
      audience: audienceOf(page),
    },
    page,
  );
}

/** A result of a search, or what a member wrote of late: a thread, or one post in it. */
export function readResult(root: Element, page: PageContext): Reading {
  const forum = forumOf(page);
  const link = one(root, XF.resultTitle);
  const url = webUrl(link && attr(link, 'href'), forum.base);
  const { id, post } = url === null ? { id: null, post: null } : threadAt(url);
  const author = forumAuthor(one(root, XF.resultAuthor), forum.base, attr(root, 'data-author'));
  return readForumPost(
    {
      site: 'xenforo',
      forum,
      thread: { id, url: url && id && firstPage(url), title: link && titleIn(link), author: post === null ? (author?.handle ?? null) : null },
      opens: post === null,
      id: post,
      url: url && withoutTracking(url),
      author,
      body: one(root, XF.resultText),
      time: forumTime(one(root, XF.resultTime), page, XF.resultTime),
      audience: audienceOf(page),
      truncated: true,
    },
    page,
  );
}

/** Whether a result is a thread or a post of one: a search also finds profiles, files and one's own messages. */
export function isOfThread(root: Element): boolean {
  const link = one(root, XF.resultTitle);
  return link !== null && /(?:^|[/?])(?:threads|posts)\/|[/#]post-\d/.test(attr(link, 'href') ?? '');
}
