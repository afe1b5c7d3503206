import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { firstPageOf, placeOf } from './discussion.ts';
import { VN } from './selectors.ts';
import { commentIn, surfaceAt } from './surface.ts';

/** A discussion or a comment on a search, with what of it fits; a comment's address does not tell whose it is. */
export function readFound(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const link = one(root, VN.foundTitle);
  const address = webUrl(link && attr(link, 'href'), forum.base);
  const id = address && commentIn(address);
  const thread = address && id === null ? (surfaceAt(address)?.id ?? null) : null;
  const time = one(root, VN.time);
  return readForumPost(
    {
      site: 'vanilla',
      forum,
      thread: { id: thread, url: address && thread && firstPageOf(address), title: link && (lineOf(link) || null), author: null },
      opens: thread !== null,
      id,
      url: address && id && address.href,
      author: forumAuthor(one(root, VN.foundAuthor), forum.base),
      body: one(root, VN.foundBody),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      audience: forumAudience(page.doc, VN.signOut),
      truncated: true,
    },
    page,
  );
}
