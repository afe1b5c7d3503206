import type { Author, Thread } from '../../model/post.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { commentIdOf, communityPostIdOf, communityPostUrl, unwrapped, videoIdOf, videoUrl } from './addresses.ts';
import { channelNamed, channelOf, HOME } from './channel.ts';
import { YT } from './selectors.ts';
import { ownerOf } from './video.ts';

/** A comment or a reply, below a video or a channel's post, in the markup of 2025 and in the one before. */
export function readComment(root: Element, page: PageContext): Reading {
  const link = one(root, YT.publishedLink) ?? one(root, YT.permalink);
  const address = webUrl(link && attr(link, 'href'), HOME);
  const id = commentIdOf(address);
  const author = authorOf(root);
  const body = one(root, YT.text);
  // The element is there before its contents are.
  if (id === null && author === null && (body === null || lineOf(body) === '')) return { kind: 'skip', why: 'placeholder' };
  const subject = subjectOf(address, root, page);
  const published = one(root, YT.published);
  return readingOf(
    'youtube',
    {
      kind: 'comment',
      id,
      url: id === null ? null : `${subject.url ?? new URL('/watch', HOME).href}${subject.url?.includes('?') ? '&' : '?'}lc=${id}`,
      author,
      words: body && ownWords(body, HOME, { preserve: true, unwrap: unwrapped(subject.videoId) }),
      time: parseDate(lineOf(published ?? link ?? root), page.now),
      engagement: { likes: likesOf(root), replies: repliesOf(root) },
      thread: { key: subject.key, url: subject.url, authorHandle: subject.authorHandle },
      audience: 'unknown',
      usual: ['publishedAt'],
    },
    page,
  );
}

function authorOf(root: Element): Author | null {
  const named = one(root, YT.author);
  const channel =
    channelOf(named) ??
    channelOf(one(root, YT.ownerBadge)) ??
    channelOf(one(root, YT.avatarLink)) ??
    channelNamed(labelOf(one(root, YT.avatarButton))) ??
    channelNamed(named && lineOf(named));
  if (channel === null) return null;
  // Since 2022 the handle is what is shown; a name only where a channel has none.
  const shown = named === null ? '' : lineOf(named);
  const name = shown === '' || shown.startsWith('@') ? null : shown;
  return { handle: channel.handle, name, url: channel.url, followers: null };
}

function labelOf(element: Element | null): string | null {
  return element && attr(element, 'aria-label');
}

/** The button's label tells the exact number in every language ("… along with 490 other people"); what is shown is rounded. */
function likesOf(root: Element): number | null {
  const shownIn = one(root, YT.likeCount);
  const shown = shownIn && parseCount(lineOf(shownIn));
  const exact = parseCount(labelOf(one(root, YT.likeButton)) ?? '');
  if (exact === null || shown === null) return shown;
  return Math.abs(exact - shown) <= shown * 0.1 + 1 ? exact : shown;
}

/** "9 replies" belongs to the thread's first comment, never to a reply in it. */
function repliesOf(root: Element): number | null {
  const thread = nearest(root, YT.thread);
  const box = nearest(root, YT.repliesBox);
  if (thread === null || (box !== null && nearest(box, YT.thread) === thread)) return null;
  for (const button of all(thread, YT.moreReplies)) {
    if (nearest(button, YT.thread) !== thread) continue;
    const count = parseCount(labelOf(button) ?? '') ?? parseCount(lineOf(button));
    if (count !== null) return count;
  }
  return null;
}

/** What the comment is about. Its permalink tells even while the page already shows another video. */
function subjectOf(address: URL | null, root: Element, page: PageContext): Thread & { videoId: string | null } {
  const post = (address && communityPostIdOf(address)) ?? (page.surface.kind === 'thread' ? page.surface.id : null);
  if (post !== null) return { key: `youtube:${post}`, url: communityPostUrl(post), authorHandle: null, videoId: null };
  const videoId = (address && videoIdOf(address)) ?? page.surface.id;
  if (videoId === null) return { key: null, url: null, authorHandle: null, videoId };
  const owner = videoId === page.surface.id ? ownerOf(root, page.doc) : null;
  return { key: `youtube:${videoId}`, url: videoUrl(videoId), authorHandle: owner?.handle ?? null, videoId };
}
