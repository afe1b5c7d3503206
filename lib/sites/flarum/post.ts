import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseDate } from '../dates.ts';
import { attr, fits, nearest, one } from '../dom.ts';
import { forumAudience } from '../forum-audience.ts';
import { readForumPost, type ForumThread } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { authorOf, discussionOf, placeOf, postAt } from './discussion.ts';
import { FL } from './selectors.ts';

/** A post in its discussion or on its author's page. Posts are known by their number in the discussion, which both tell. */
export function readPost(root: Element, page: PageContext): Reading {
  if (fits(root, FL.hidden)) return { kind: 'skip', why: 'placeholder' };
  if (fits(root, FL.editing)) return { kind: 'skip', why: 'own-ui' };
  if (one(page.doc, FL.recipients) !== null) return { kind: 'skip', why: 'private' };
  const forum = placeOf(page);
  const { thread, number } = standing(root, page);
  return readForumPost(
    {
      site: 'flarum',
      forum,
      thread,
      opens: number === '1',
      id: thread.id && number && `${thread.id}-${number}`,
      url: thread.url && number && `${thread.url}/${number}`,
      author: authorOf(root, forum.base),
      body: one(root, FL.body),
      notText: FL.notText,
      quote: FL.quote,
      quotedFrom(quote) {
        const mention = one(quote, FL.mention);
        return mention && lineOf(mention).replace(/^@/, '');
      },
      time: writtenAt(root, page),
      audience: forumAudience(page.doc, FL.signedIn),
    },
    page,
  );
}

function standing(root: Element, page: PageContext): { thread: ForumThread; number: string | null } {
  const item = nearest(root, FL.streamItem);
  if (item !== null) {
    const number = attr(item, 'data-number') ?? '';
    return { thread: discussionOf(page, placeOf(page)), number: /^\d{1,9}$/.test(number) ? number : null };
  }
  const link = linkBefore(root);
  const post = postAt(webUrl(link && attr(link, 'href'), placeOf(page).base));
  return { thread: { id: post?.id ?? null, url: post?.discussion ?? null, title: link && (lineOf(link) || null), author: null }, number: post && (post.number ?? '1') };
}

/** On its author's page a post stands below a link to it, which has no number if it is the first. */
export function linkBefore(root: Element): Element | null {
  const around = nearest(root, FL.userPageItem);
  return around && one(around, FL.userPageLink);
}

function writtenAt(root: Element, page: PageContext): ReadTime | null {
  const item = nearest(root, FL.streamItem);
  const time = one(root, FL.time);
  return parseDate((item && attr(item, 'data-time')) ?? (time && attr(time, 'datetime')) ?? '', page.now);
}
