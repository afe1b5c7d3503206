import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, holds, nearest, nextElementOf, one, parentOf, precedes } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { lineOf } from '../visible-text.ts';
import { withoutTracking } from '../web-address.ts';
import { accountIn, facebookUrl } from './address.ts';
import { groupAudience } from './audience.ts';
import { commentIdIn } from './comment-id.ts';
import { ownIn } from './own-part.ts';
import { openingOf, placeOf } from './post.ts';
import { isPost } from './roots.ts';
import { S } from './selectors.ts';
import { timeOn } from './time.ts';
import { isFolded, isPressed, languageOf, wordsIn } from './words.ts';

/** A comment on a post, or a reply to one. */
export function readComment(root: Element, page: PageContext): Reading {
  const opening = postOf(root, page);
  const told = opening && openingOf(opening, page);
  const audience = told?.audience ?? (page.url.pathname.startsWith('/groups/') && groupAudience(page.doc) !== 'public' ? 'private' : 'unknown');
  if (audience === 'private') return { kind: 'skip', why: 'private' };
  const links = ownIn(root, S.link).filter((link) => lineOf(link) !== '');
  const named = links.find((link) => commentIdIn(attr(link, 'href')) !== null && accountIn(attr(link, 'href')) !== null);
  const name = named ?? textIn(root, null);
  const account = named === undefined ? null : accountIn(attr(named, 'href'));
  const ids = ownIn(root, S.commentLink).map((link) => commentIdIn(attr(link, 'href'))).filter((found) => found !== null);
  const ofReply = ids.find(({ reply }) => reply !== null);
  const id = ofReply?.reply ?? ids[0]?.comment ?? null;
  const known = ids.map((found) => found.post).find((found) => found !== null) ?? null;
  const link = links.findLast((found) => found !== name && commentIdIn(attr(found, 'href')) !== null) ?? null;
  const place = told === null || (known !== null && threadUrl(link) !== null) ? null : placeOf(told, page);
  const post = known ?? place?.id ?? null;
  const body = name && textIn(root, name);
  return readingOf(
    'facebook',
    {
      kind: ofReply === undefined ? 'comment' : 'reply',
      id,
      url: addressOf(link) ?? addressOf(named),
      // Without a link: a member of a group who stays anonymous.
      author: name && { handle: account?.handle ?? '', name: lineOf(name), url: account?.url ?? null, followers: null },
      words: name && wordsIn(body),
      lang: languageOf(body),
      time: link && timeOn(link, page),
      engagement: { likes: likesOf(root), replies: repliesBelow(root) },
      thread: { key: post === null ? null : `facebook:${post}`, url: threadUrl(link) ?? place?.url ?? null, authorHandle: told?.author?.handle || null },
      audience,
      truncated: isFolded(body),
      usual: ['publishedAt', 'thread'],
    },
    page,
  );
}

/** The post that a comment stands in, or else the first on the page. */
function postOf(root: Element, page: PageContext): Element | null {
  for (let outer = outerRoot(root); outer !== null; outer = outerRoot(outer)) if (isPost(outer)) return outer;
  return all(page.doc, S.root).find((other) => precedes(other, root) && isPost(other)) ?? null;
}

function outerRoot(root: Element): Element | null {
  const parent = parentOf(root);
  return parent && nearest(parent, S.root);
}

function addressOf(link: Element | null | undefined): string | null {
  const url = facebookUrl(link ? attr(link, 'href') : null);
  return url && withoutTracking(url);
}

function threadUrl(link: Element | null): string | null {
  const url = facebookUrl(link && attr(link, 'href'));
  url?.searchParams.delete('comment_id');
  url?.searchParams.delete('reply_comment_id');
  return url && withoutTracking(url);
}

/** The first text that is not pressed, or the first after a name; the lines below it are buttons and a list. */
function textIn(root: Element, after: Element | null): Element | null {
  const texts = ownIn(root, S.text).filter((text) => !isPressed(text, root) && lineOf(text) !== '');
  return texts.find((text) => after === null || (precedes(after, text) && !holds(after, text))) ?? null;
}

/** "3 reactions; see who reacted to this": the button with the pictures of reactions. */
function likesOf(root: Element): number | null {
  const button = ownIn(root, S.button).find((found) => one(found, 'img') !== null && wholeNumbers(attr(found, 'aria-label') ?? '').length === 1);
  return button === undefined ? null : (wholeNumbers(attr(button, 'aria-label') ?? '')[0] ?? null);
}

/** "View all 3 replies", between this comment and the next. */
function repliesBelow(root: Element): number | null {
  const next = nextElementOf(root);
  const button = next === null || one(next, S.comment) !== null ? null : one(next, S.button);
  return button && parseCount(lineOf(button));
}
