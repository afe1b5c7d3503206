import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { wholeNumbers } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost } from '../forum-post.ts';
import { ownPart } from '../own-part.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { authorOf, discussionOf, numberOf, placeOf } from './discussion.ts';
import { VANILLA_POSTS, VN } from './selectors.ts';

/** The first post of a discussion or a comment on it. */
export function readPost(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const thread = discussionOf(page, forum);
  const opens = attr(root, 'id')?.startsWith('Discussion_') ?? false;
  const id = numberOf(root);
  const permalink = ownPart(root, VN.permalink, VANILLA_POSTS);
  const url = webUrl(permalink && attr(permalink, 'href'), forum.base);
  return readForumPost(
    {
      site: 'vanilla',
      forum,
      thread,
      opens,
      // Discussions and comments are numbered apart, and keys tell them apart.
      id,
      url: id && url && withoutTracking(url),
      author: authorOf(root, forum),
      body: ownPart(root, VN.body, VANILLA_POSTS),
      notText: VN.notText,
      quote: VN.quote,
      quotedFrom(quote) {
        const link = one(quote, VN.quoted);
        return link && lineOf(link);
      },
      time: writtenAt(root, page),
      audience: forumAudience(page.doc, VN.signOut),
      engagement: { likes: likesOf(root) },
    },
    page,
  );
}

function writtenAt(root: Element, page: PageContext): ReadTime | null {
  const time = ownPart(root, VN.time, VANILLA_POSTS);
  if (time !== null) return parseDate(attr(time, 'datetime') ?? '', page.now);
  // 2.0 had words only (seen 2010).
  const words = ownPart(root, VN.oldTime, VANILLA_POSTS);
  return words && parseDate(lineOf(words), page.now);
}

function likesOf(root: Element): number | null {
  const counts = all(root, VN.liked).filter((element) => nearest(element, VANILLA_POSTS) === root).flatMap((element) => wholeNumbers(lineOf(element)));
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}
