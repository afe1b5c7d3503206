import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, nearest, nextElementOf, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { MB } from './selectors.ts';
import { threadIn, threadUrl } from './surface.ts';
import { placeOf } from './thread.ts';

/** Before the subject of an answer, in every language. */
const REPLY = /^RE:\s/i;

/** A post on a search: the beginning of its words below the links to its thread and to itself; in the next cell who wrote it, in the last one when. */
export function readFound(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, MB.foundLink);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const id = /^#pid(\d{1,12})$/.exec(address?.hash ?? '')?.[1] ?? null;
  const cell = link && nearest(link, 'td');
  const inThread = cell && one(cell, 'a[href]');
  const threadAddress = webUrl(inThread && attr(inThread, 'href'), forum.base);
  const thread = (threadAddress && threadIn(threadAddress)) ?? (address && threadIn(address));
  const subject = link === null ? '' : lineOf(link);
  const opens = thread !== null && subject !== '' && !REPLY.test(subject);
  const body = one(root, MB.foundBody);
  const [replies = null, views = null] = opens ? countsIn(root) : [];
  return readForumPost(
    {
      site: 'mybb',
      forum,
      thread: { id: thread, url: threadAddress && thread && threadUrl(threadAddress, thread), title: (inThread && lineOf(inThread)) || null, author: null },
      opens,
      id,
      url: address && id && withoutHighlight(address),
      author: forumAuthor(cell && nextElementOf(cell), forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body,
      time: forumTime(all(root, MB.foundTime).at(-1) ?? null, page, MB.foundTime),
      engagement: { replies, views },
      audience: forumAudience(page.doc, MB.signOut),
      truncated: body !== null && lineOf(body).endsWith('...'),
    },
    page,
  );
}

function withoutHighlight(address: URL): string {
  const url = new URL(address.href);
  url.searchParams.delete('highlight');
  return url.href;
}

/** Behind the link to the thread's forum: replies, then views. */
function countsIn(root: Element): (number | null)[] {
  const forum = all(root, MB.foundForum).at(-1);
  const replies = forum === undefined ? null : nextElementOf(nearest(forum, 'td') ?? forum);
  return [replies, replies && nextElementOf(replies)].map((cell) => cell && parseCount(lineOf(cell)));
}
