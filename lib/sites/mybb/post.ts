import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { attr, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { forumAuthor } from '../forum-author.ts';
import { readForumPost } from '../forum-post.ts';
import { forumTime } from '../forum-time.ts';
import { preferred } from '../preferred.ts';
import { quotedName } from '../quoted-name.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { MB } from './selectors.ts';
import { isOpening, placeOf, threadOf } from './thread.ts';

/** A post on a page of its thread. */
export function readPost(root: Element, page: PageContext): Reading {
  const forum = placeOf(page);
  const thread = threadOf(page, forum);
  const id = /^post_(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
  const permalink = one(root, MB.permalink);
  const address = webUrl(permalink && attr(permalink, 'href'), forum.base);
  return readForumPost(
    {
      site: 'mybb',
      forum,
      thread,
      opens: isOpening(root, page.url),
      id,
      url: id && (address === null ? thread.url && `${thread.url}#pid${id}` : withoutTracking(address)),
      author: forumAuthor(preferred(root, MB.author), forum.base),
      body: preferred(root, MB.body),
      notText: MB.notText,
      quote: MB.quote,
      quotedFrom: (quote) => quotedName(one(quote, MB.quoteHead), { doc: page.doc, selector: MB.names, anywhere: true }),
      time: writtenAt(root, page),
      audience: forumAudience(page.doc, MB.signOut),
    },
    page,
  );
}

/** "Yesterday, 09:00 AM", of which the tip has the day in numbers. */
function writtenAt(root: Element, page: PageContext): ReadTime | null {
  const date = preferred(root, MB.date);
  const time = forumTime(date, page, MB.dates, MB.notDate);
  if (time !== null && time.precision !== 'year') return time;
  return forumTime(date && one(date, 'span[title]'), page, MB.dates) ?? time;
}
