import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { placeOf, postAt, slugOf } from './discussion.ts';
import { FL } from './selectors.ts';

/** A discussion in a list: who began it is linked at its picture; the line below the title is of the last reply if there is any. */
export function readRow(root: Element, page: PageContext): Reading {
  if (one(root, FL.rowRecipients) !== null) return { kind: 'skip', why: 'private' };
  const forum = placeOf(page);
  const link = one(root, FL.rowLink);
  const post = postAt(webUrl(link && attr(link, 'href'), forum.base));
  const title = one(root, FL.rowTitle);
  const last = one(root, FL.terminalPost);
  const began = last !== null && one(last, FL.replied) === null ? last : null;
  const time = began && one(began, 'time[datetime]');
  return readForumPost(
    {
      site: 'flarum',
      forum,
      thread: { id: post?.id ?? null, url: post?.discussion ?? null, title: title && (lineOf(title) || null), author: null },
      opens: true,
      id: null,
      url: null,
      author: starterOf(root, began, forum.base) ?? { handle: '', name: null, url: null, followers: null },
      body: null,
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { replies: repliesIn(root) },
      audience: forumAudience(page.doc, FL.signedIn),
    },
    page,
  );
}

function starterOf(root: Element, began: Element | null, base: URL): Author | null {
  const link = one(root, FL.rowAuthor);
  const url = webUrl(link && attr(link, 'href'), base);
  const handle = slugOf(url);
  const named = began && one(began, FL.username);
  return handle === null || url === null ? null : { handle, name: named && (lineOf(named) || null), url: `${url.origin}${url.pathname}`, followers: null };
}

/** Of a discussion not yet read to its end that is how many posts are new. */
function repliesIn(root: Element): number | null {
  const count = one(root, FL.unread) === null ? one(root, `span${FL.count}`) : null;
  return count && parseCount(lineOf(one(count, FL.shownCount) ?? count));
}
