import type { Author } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { all, attr, fits, nearest, one, parentOf, previousElementOf, selfAndBelow } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { pageLanguage } from '../page-language.ts';
import { timeFromId } from '../post-id-time.ts';
import { textHash } from '../text-hash.ts';
import { lineOf } from '../visible-text.ts';
import { handleIn, profileUrl, videoAddress } from './address.ts';
import { commentTime } from './comment-time.ts';
import { inOneLine } from './own-line.ts';
import { TT } from './selectors.ts';

/** A comment or a reply. Since 2025 it has neither an id nor an address: its video, its author and its words tell it from others. */
export function readComment(root: Element, page: PageContext): Reading {
  const body = selfAndBelow(root, TT.commentText)[0] ?? null;
  const author = authorOf(root);
  const words = body && inOneLine(ownWords(body, page.url));
  const video = videoAddress(page.url.href);
  const id = idOf(root);
  const isReply = body !== null && fits(body, TT.reply);
  const told = id ?? (author && words && `${author.handle}/${textHash(isReply ? `${answeredIn(root)}\n${words.text}` : words.text)}`);
  const answer = one(root, TT.answerButton);
  const time = one(root, TT.commentTime) ?? (answer && previousElementOf(answer));
  return readingOf(
    'tiktok',
    {
      kind: isReply ? 'reply' : 'comment',
      id: told && `${video?.id ?? 'comment'}/${told}`,
      // In a feed nothing says which of the videos the comments beside it are on.
      url: video?.url ?? (author && author.url),
      author,
      words,
      time: (id === null ? null : timeFromId('tiktok', id)) ?? (time && commentTime(lineOf(time), page.now, pageLanguage(page.doc))),
      engagement: { likes: likesOf(root), replies: isReply ? null : repliesTo(root) },
      thread: video === null ? {} : { key: `tiktok:${video.id}`, url: video.url, authorHandle: video.handle || null },
      usual: ['publishedAt', 'likes'],
    },
    page,
  );
}

function idOf(root: Element): string | null {
  const box = nearest(root, TT.commentBox);
  return /^\d{15,20}$/.exec((box && attr(box, 'id')) ?? '')?.[0] ?? null;
}

/** The link has the handle, its words are the name. */
function authorOf(root: Element): Author | null {
  const named = one(root, TT.commentAuthor);
  const link = named && (selfAndBelow(named, TT.accountLink)[0] ?? nearest(named, TT.accountLink));
  const handle = handleIn(link && attr(link, 'href'));
  if (named === null || link === null || handle === null) return null;
  const name = lineOf(link);
  return { handle, name: name || null, url: profileUrl(handle), followers: null };
}

/** "Nice!" below two comments are two replies. */
function answeredIn(root: Element): string {
  const exchange = nearest(root, TT.exchange);
  const comment = exchange && one(exchange, TT.topComment);
  return comment === null ? '' : lineOf(comment);
}

/** Beside the comment, in it since 2025. */
function likesOf(root: Element): number | null {
  const box = parentOf(root);
  const count = one(root, TT.commentLikes) ?? (box && all(box, TT.commentText).length === 1 ? one(box, TT.commentLikes) : null);
  return count && (parseCount(lineOf(count)) ?? parseCount(attr(count, 'aria-label') ?? ''));
}

/** Those that are shown and those that wait behind a line. null: there is no such line. */
function repliesTo(root: Element): number | null {
  const exchange = nearest(root, TT.exchange);
  if (exchange === null || all(exchange, TT.topComment).length !== 1) return null;
  const shown = all(exchange, TT.reply).length;
  const waiting = all(exchange, TT.moreReplies).map((line) => wholeNumbers(lineOf(line))[0] ?? null).find((number) => number !== null) ?? 0;
  return shown + waiting || null;
}
