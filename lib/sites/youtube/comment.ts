import type { Author } from '../../model/post.ts';
import type { Missing, PageContext, Reading } from '../adapter.ts';
import { absentOf } from '../absent.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { linksIn } from '../links.ts';
import { lineOf, visibleText } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { commentIdOf, unwrapped, videoIdOf, videoUrl } from './addresses.ts';
import { channelNamed, channelOf, HOME } from './channel.ts';
import { YT } from './selectors.ts';
import { ownerOf } from './video.ts';

/** A comment or a reply, in the markup of 2025 and in the one before. */
export function readComment(root: Element, page: PageContext): Reading {
  const link = one(root, YT.publishedLink) ?? one(root, YT.permalink);
  const address = webUrl(link && attr(link, 'href'), HOME);
  const id = commentIdOf(address);
  const author = authorOf(root);
  const body = one(root, YT.text);
  if (id === null && author === null && (body === null || lineOf(body) === '')) return { kind: 'skip', why: 'placeholder' };
  if (id === null || author === null || body === null) {
    const missing: Missing[] = [];
    if (id === null) missing.push('id', 'url');
    if (author === null) missing.push('author');
    if (body === null) missing.push('text');
    return { kind: 'drift', missing };
  }

  // The permalink names the video even while the page already shows another.
  const videoId = (address && videoIdOf(address)) ?? page.surface.id;
  const text = visibleText(body, { preserve: true });
  const published = one(root, YT.published);
  const time = parseDate(lineOf(published ?? link ?? root), page.now);
  const likes = likesOf(root);
  return {
    kind: 'post',
    post: {
      key: `youtube:${id}`,
      site: 'youtube',
      kind: 'comment',
      url: videoId === null ? new URL(`/watch?lc=${id}`, HOME).href : `${videoUrl(videoId)}&lc=${id}`,
      author,
      title: null,
      text: text.text,
      quoted: null,
      links: linksIn(body, HOME, { unwrap: unwrapped(videoId) }),
      lang: null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement: { likes, replies: repliesOf(root), reposts: null, views: null },
      rating: null,
      thread: threadOf(root, videoId, page),
      audience: 'unknown',
      promoted: false,
      truncated: false,
      readAt: page.now,
    },
    textNodes: () => text.nodes,
    absent: absentOf({ publishedAt: time }),
  };
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

function threadOf(root: Element, videoId: string | null, page: PageContext) {
  if (videoId === null) return { key: null, url: null, authorHandle: null };
  const owner = videoId === page.surface.id ? ownerOf(root, page.doc) : null;
  return { key: `youtube:${videoId}` as const, url: videoUrl(videoId), authorHandle: owner?.handle ?? null };
}
