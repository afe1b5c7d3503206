import type { ReadTime } from '../../model/time.ts';
import type { Missing, PageContext, Reading } from '../adapter.ts';
import { absentOf } from '../absent.ts';
import { parseCount } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { parseIso } from '../iso-date.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { linksIn } from '../links.ts';
import { lineOf, visibleText, type VisibleText } from '../visible-text.ts';
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
  if (id === null || channel === null || title === '') {
    const missing: Missing[] = [];
    if (id === null) missing.push('id', 'url');
    if (channel === null) missing.push('author');
    if (title === '') missing.push('text');
    return { kind: 'drift', missing };
  }

  const name = owner && one(owner, YT.ownerName);
  const subscribers = owner && one(owner, YT.subscribers);
  const { text, holder, cut } = descriptionIn(root);
  const facts = factsAbout(id, root, page);
  const like = one(root, YT.videoLikes);
  const comments = all(page.doc, YT.commentCount).find((element) => nearest(element, YT.leftPage) === null);
  const key = `youtube:${id}` as const;
  return {
    kind: 'post',
    post: {
      key,
      site: 'youtube',
      kind: 'video',
      url: videoUrl(id),
      author: {
        handle: channel.handle,
        name: (name && lineOf(name)) || null,
        url: channel.url,
        followers: subscribers && parseCount(lineOf(subscribers)),
      },
      title,
      text: text.text,
      quoted: null,
      links: holder === null ? [] : linksIn(holder, HOME, { unwrap: unwrapped(id) }),
      lang: null,
      publishedAt: facts.time?.at ?? null,
      publishedPrecision: facts.time?.precision ?? null,
      engagement: {
        likes: like && (parseCount(attr(like, 'aria-label') ?? '') ?? parseCount(lineOf(like))),
        replies: comments === undefined ? null : parseCount(lineOf(comments)),
        reposts: null,
        views: facts.views,
      },
      rating: null,
      thread: { key, url: videoUrl(id), authorHandle: channel.handle },
      audience: 'unknown',
      promoted: false,
      truncated: cut,
      readAt: page.now,
    },
    textNodes: () => text.nodes,
    absent: absentOf({ publishedAt: facts.time, views: facts.views }),
  };
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
function descriptionIn(root: Element): { text: VisibleText; holder: Element | null; cut: boolean } {
  const skip = (element: Element) => fits(element, 'button, [role="button"], tp-yt-paper-button, ytd-structured-description-content-renderer');
  const full = one(root, YT.descriptionFull);
  const whole = full && visibleText(full, { preserve: true, skip });
  if (whole && whole.text !== '') return { text: whole, holder: full, cut: false };
  for (const holder of all(root, YT.descriptionCut)) {
    const text = visibleText(holder, { preserve: true, skip });
    if (text.text !== '') return { text, holder, cut: true };
  }
  return { text: { text: '', nodes: [] }, holder: null, cut: false };
}

/** Views and date: from the page's microdata while it speaks of this video (it stays behind on navigation), else as shown. */
function factsAbout(id: string, root: Element, page: PageContext): { time: ReadTime | null; views: number | null } {
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
