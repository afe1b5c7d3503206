import type { PageContext, Reading } from '../adapter.ts';
import { attr, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { unwrapped, videoUrl } from './addresses.ts';
import { channelNamed, HOME } from './channel.ts';
import { clockTime } from './clock-time.ts';
import { YT } from './selectors.ts';

/** One message beside a live video, paid or not. Its nodes are used again for others: the message's id tells them apart. */
export function readChatMessage(root: Element, page: PageContext): Reading {
  if (attr(root, 'is-deleted') !== null) return { kind: 'skip', why: 'placeholder' };
  const shown = one(root, YT.chatAuthor);
  const name = shown === null ? '' : lineOf(shown);
  const channel = channelNamed(name);
  const body = one(root, YT.chatText);
  if (name === '' && body === null) return { kind: 'skip', why: 'placeholder' };
  const video = page.surface.id;
  const url = video === null ? page.url.origin + page.url.pathname : videoUrl(video);
  const clock = one(root, YT.chatTime);
  return readingOf(
    'youtube',
    {
      kind: 'comment',
      id: attr(root, 'id') || null,
      url,
      author: name === '' ? null : { handle: channel?.handle ?? name, name: channel === null ? name : null, url: channel?.url ?? null, followers: null },
      words: body && ownWords(body, HOME, { unwrap: unwrapped(video) }),
      // In a replay what stands there is the place in the video.
      time: page.url.pathname.startsWith('/live_chat_replay') || clock === null ? null : clockTime(lineOf(clock), page.now),
      thread: { key: video === null ? null : `youtube:${video}`, url: video === null ? null : url },
      audience: 'unknown',
    },
    page,
  );
}
