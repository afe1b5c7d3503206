import type { Author } from '../../model/post.ts';
import type { EpochMs, ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCount, wholeNumbers } from '../counts.ts';
import { parseDate } from '../dates.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { ownWords } from '../own-words.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { unwrapped, videoIdOf, videoUrl } from './addresses.ts';
import { channelAt, HOME, linkedChannel } from './channel.ts';
import { YT } from './selectors.ts';

/** A video in a list: its title, channel, views and age; in a search the beginning of its description too. */
export function readTile(root: Element, page: PageContext): Reading {
  const id = videoIn(root);
  const title = titleOf(root);
  if (id === null && (title === '' || one(root, 'a[href]') !== null)) return { kind: 'skip', why: title === '' ? 'placeholder' : 'own-ui' };
  const author = authorOf(root, page);
  const snippet = one(root, YT.tileSnippet);
  const words = snippet && ownWords(snippet, HOME, { unwrap: unwrapped(id) });
  const { time, views } = factsOf(root, page);
  const url = id && videoUrl(id);
  return readingOf(
    'youtube',
    {
      kind: 'video',
      id,
      url,
      author,
      words,
      title: title || null,
      time,
      engagement: { views },
      thread: { key: id === null ? null : `youtube:${id}`, url, authorHandle: author.handle || null },
      audience: 'unknown',
      promoted: nearest(root, YT.advert) !== null,
      // A list shows the beginning.
      truncated: words !== null && words.text !== '',
      usual: fits(root, YT.shortTile) ? [] : ['publishedAt', 'views'],
    },
    page,
  );
}

/** Lists and mixes look like videos, but for the list in their links. */
function videoIn(root: Element): string | null {
  for (const link of all(root, 'a[href*="/watch?"], a[href*="/shorts/"]')) {
    const url = webUrl(attr(link, 'href'), HOME);
    const id = url === null || (url.searchParams.has('list') && fits(root, YT.lockup)) ? null : videoIdOf(url);
    if (id !== null) return id;
  }
  return null;
}

function titleOf(root: Element): string {
  const named = one(root, YT.tileTitle);
  const heading = one(root, 'h3');
  const shown = (named && lineOf(named)) || (heading && lineOf(heading)) || '';
  return shown || (heading && attr(heading, 'title')?.trim()) || '';
}

/** On a channel's own page tiles do not name it; some lists name it without a link, and shelves of shorts not at all. */
function authorOf(root: Element, page: PageContext): Author {
  const linked = linkedChannel(root, YT.tileChannel);
  if (linked !== null) return linked;
  const here = page.surface.kind === 'profile' ? channelAt(page.url.pathname) : null;
  if (here !== null) return { ...here, name: null, followers: null };
  const [name, ...others] = all(root, YT.tileRow).map((row) => lineOf(row)).filter((line) => line !== '');
  return { handle: '', name: name !== undefined && others.length > 0 ? name : null, url: null, followers: null };
}

/** "1.2M views", "3 weeks ago": in this order in every language, the last line of the tile. */
function factsOf(root: Element, page: PageContext) {
  const row = all(root, YT.tileRow).findLast((found) => lineOf(found) !== '');
  const parts = all(row ?? root, row === undefined ? YT.tileFacts : 'span').filter((part) => one(part, 'span, a') === null).map((part) => lineOf(part));
  const times = parts.map((part) => ageOf(part, page.now));
  const first = parts.find((part) => part !== '');
  const isTime = first !== undefined && times[parts.indexOf(first)] !== null;
  const shown = first === undefined || isTime ? null : parseCount(first);
  return { time: times.find((found) => found !== null) ?? null, views: shown && exactly(shown, root) };
}

/**
 * Also with a word of what happened then, before or behind: "Streamed 3 weeks ago", "3 週間前 に配信済み". Ages stay below a
 * thousand of anything: "12M views" without its last word is no twelve minutes.
 */
function ageOf(text: string, now: EpochMs): ReadTime | null {
  if ((parseCount(text) ?? 0) >= 1000) return null;
  return parseDate(text, now) ?? parseDate(text.replace(/^\S+\s+/, ''), now) ?? parseDate(text.replace(/\s+\S+$/, ''), now);
}

/** The title's label tells the whole number among others ("… 1,595,019 views 2 weeks ago 4 minutes"); what is shown is rounded. */
function exactly(shown: number, root: Element): number {
  const labelled = one(root, YT.tileTitle);
  const told = wholeNumbers((labelled && attr(labelled, 'aria-label')) ?? '');
  return told.find((number) => number > shown && number < shown * 1.1) ?? shown;
}
