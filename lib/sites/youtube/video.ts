import type { ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { parseIso } from '../iso-date.ts';
import { all, attr, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { unwrapped, videoUrl } from './addresses.ts';
import { channelOf, HOME, type Channel } from './channel.ts';
import { YT } from './selectors.ts';

/** The video on its own page: title, description, owner and counts. */
export function readVideo(root: Element, page: PageContext): Reading {
  const heading = one(root, YT.title);
  const title = heading === null ? '' : lineOf(heading);
  const owner = one(root, YT.owner);
  const channel = owner && ownerIn(owner);
  // The element is there before its contents are.
  if (title === '' && channel === null) return { kind: 'skip', why: 'placeholder' };
  const id = attr(root, 'video-id') || page.surface.id;
  const url = id && videoUrl(id);
  const name = owner && one(owner, YT.ownerName);
  const subscribers = owner && one(owner, YT.subscribers);
  const { words, cut } = descriptionIn(root, id);
  const { time, views } = factsAbout(id, root, page);
  const like = one(root, YT.videoLikes);
  const comments = all(page.doc, YT.commentCount).find((element) => nearest(element, YT.leftPage) === null);
  return readingOf(
    'youtube',
    {
      kind: 'video',
      id,
      url,
      author: channel && { ...channel, name: (name && lineOf(name)) || null, followers: subscribers && parseCount(lineOf(subscribers)) },
      words,
      title: title || null,
      time,
      engagement: {
        likes: like && (parseCount(attr(like, 'aria-label') ?? '') ?? parseCount(lineOf(like))),
        replies: comments === undefined ? null : parseCount(lineOf(comments)),
        views,
      },
      thread: { key: id === null ? null : `youtube:${id}`, url, authorHandle: channel?.handle ?? null },
      audience: 'unknown',
      truncated: cut,
      usual: ['publishedAt', 'views'],
    },
    page,
  );
}

/** The channel of the video beside which `element` stands. */
export function ownerOf(element: Element, doc: Document): Channel | null {
  const here = nearest(element, 'ytd-watch-flexy') ?? doc;
  const video = one(here, YT.video);
  const owner = video && one(video, YT.owner);
  return owner && ownerIn(owner);
}

function ownerIn(owner: Element): Channel | null {
  for (const link of all(owner, YT.ownerLink)) {
    const channel = channelOf(link);
    if (channel !== null) return channel;
  }
  return null;
}

/** Closed, only the snippet is filled; open, the snippet is hidden and the whole text stands in its twin. */
function descriptionIn(root: Element, id: string | null): { words: OwnWords | null; cut: boolean } {
  const wordsOf = (holder: Element) => ownWords(holder, HOME, { preserve: true, skip: YT.notDescription, unwrap: unwrapped(id) });
  const full = one(root, YT.descriptionFull);
  const whole = full && wordsOf(full);
  if (whole && whole.text !== '') return { words: whole, cut: false };
  const snippet = all(root, YT.descriptionCut).map(wordsOf).find(({ text }) => text !== '') ?? null;
  return { words: snippet, cut: snippet !== null };
}

/** Views and date: from the page's microdata while it speaks of this video (it stays behind on navigation), else as shown. */
function factsAbout(id: string | null, root: Element, page: PageContext): { time: ReadTime | null; views: number | null } {
  let time: ReadTime | null = null;
  let views: number | null = null;
  const named = one(page.doc, 'meta[itemprop="identifier"], meta[itemprop="videoId"]');
  if (named !== null && attr(named, 'content') === id) {
    const date = one(page.doc, 'meta[itemprop="datePublished"], meta[itemprop="uploadDate"]');
    time = parseIso((date && attr(date, 'content')) ?? '');
  }
  const parts = all(root, YT.info).map((part) => lineOf(part)).filter((part) => part !== '');
  for (const [index, part] of parts.entries()) {
    const when = parseDate(part, page.now);
    if (when !== null) time ??= when;
    // Views come first; further numbers belong to "Streamed 3 weeks ago", "#2 on Trending".
    else if (index === 0) views = parseCount(part);
  }
  return { time, views };
}
