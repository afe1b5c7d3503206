import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, nearest, nextElementOf, one, parentOf } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { lineOf } from '../visible-text.ts';
import { accountIn, postAddress, postUrl, profileUrl, type PostAddress } from './address.ts';
import { S } from './selectors.ts';
import { bodyBeside, nameIn, wordsIn } from './words.ts';

/** A comment on a post, or a reply to one: its address names both. */
export function readComment(root: Element, page: PageContext): Reading {
  const time = one(root, `${S.commentLink} ${S.time}`);
  const link = time && nearest(time, 'a[href]');
  const address = link && postAddress(attr(link, 'href'));
  const id = address?.reply ?? address?.comment ?? null;
  const name = nameIn(root);
  const handle = name && accountIn(attr(name, 'href'));
  const body = name && bodyBeside(name, time, root);
  const place = nearest(root, S.place);
  const opener = place && openerIn(place, page);
  const postAt = address && postUrl(address.code);
  return readingOf(
    'instagram',
    {
      kind: isReply(root, address) ? 'reply' : 'comment',
      id,
      url: postAt && address.comment && `${postAt}c/${address.comment}/${address.reply === null ? '' : `r/${address.reply}/`}`,
      author: handle === null ? null : { handle, name: null, url: profileUrl(handle), followers: null },
      words: body && wordsIn(body),
      time: time && parseDate(attr(time, 'datetime') ?? '', page.now),
      engagement: { likes: likesOf(root), replies: repliesBelow(root) },
      thread: address === null ? {} : { key: `instagram:${address.code}`, url: postAt, authorHandle: opener },
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The account that the page's address names, else the first name in what holds the post. */
function openerIn(place: Element, page: PageContext): string | null {
  const name = nameIn(place);
  return postAddress(page.url.href)?.account ?? (name && accountIn(attr(name, 'href')));
}

/** By its address; in the lists before 2025 by the item of the comment that it stands in. */
function isReply(root: Element, address: PostAddress | null): boolean {
  const item = nearest(root, 'li');
  const around = item && parentOf(item);
  return (address !== null && address.reply !== null) || (around !== null && nearest(around, 'li') !== null);
}

/** "168 likes" is the one button with a number; "reply", "see translation" have none. */
function likesOf(root: Element): number | null {
  const counts = all(root, S.inWords).map((button) => parseCount(lineOf(button)));
  return counts.find((count) => count !== null) ?? null;
}

/** "View all 41 replies": the button that follows the comment. */
function repliesBelow(root: Element): number | null {
  for (const block of [root, parentOf(root)]) {
    const next = block && nextElementOf(block);
    if (next === null || one(next, S.time) !== null) continue;
    const button = fits(next, S.inWords) ? next : one(next, S.inWords);
    if (button !== null) return parseCount(lineOf(button));
  }
  return null;
}
