import type { Author } from '../../model/post.ts';
import type { RecipeFacts, RecipePart } from '../../model/recipe.ts';
import { type EpochMs, MINUTE_MS, type ReadTime } from '../../model/time.ts';
import type { PageContext, Reading } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { attr, nearest } from '../dom.ts';
import { readingOf } from '../found-post.ts';
import { machineTime, parseMachineTime } from '../machine-time.ts';
import { textHash } from '../text-hash.ts';
import { pageBase } from '../page-base.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl, withoutTracking } from '../web-address.ts';
import { linkOf, partIn, stated } from './parts.ts';
import { wordsOf } from './words.ts';

/** Characters of a line that names a person or says when. */
const LONGEST_NAME = 100;
const LONGEST_TIME = 200;
/** Clocks differ; a post from later than that is none. */
const AHEAD_MS = 24 * 60 * MINUTE_MS;

/** One post as the recipe reads it. */
export function readBy(recipe: RecipeFacts, root: Element, page: PageContext): Reading {
  const base = pageBase(page);
  const element = (part: RecipePart | null) => part && partIn(recipe, root, part);
  const heads = { author: element(recipe.author), time: element(recipe.time), link: element(recipe.link) };
  const body = partIn(recipe, root, { select: recipe.text, where: 'in' });
  const words = body && wordsOf(body, base, recipe.post, Object.values(heads));
  const author = authorOf(recipe.author, heads.author, root, base);
  const time = timeOf(recipe.time, heads.time, page.now);
  const own = addressOf(recipe.link, heads.link, base, page);
  const thread = pageAddress(page);
  // What has no address of its own is told apart by who said what on which day.
  const id = own ?? `${thread}#~${textHash([author.name, words?.text, time && Math.floor(time.at / AHEAD_MS)].join('\n'))}`;
  const reading = readingOf(
    'taught',
    {
      kind: 'post',
      id: words && placeIn(id),
      url: own ?? thread,
      author,
      words,
      lang: attr(nearest(body ?? root, '[lang]') ?? root, 'lang') || null,
      time,
      thread: { url: thread },
      audience: 'unknown',
      ...(recipe.time === null ? {} : { usual: ['publishedAt'] }),
    },
    page,
  );
  const isNobody = reading.kind === 'post' && recipe.author !== null && author.name === null;
  return isNobody ? { ...reading, absent: ['author', ...reading.absent] } : reading;
}

function authorOf(part: RecipePart | null, element: Element | null, root: Element, base: URL): Author {
  if (part === null || element === null) return { handle: '', name: null, url: null, followers: null };
  const said = part.attribute === null ? lineOf(element) : (stated(element, part) ?? '');
  const name = said.replace(/^@|[\s:,·•|]+$/gu, '');
  if (name === '' || name.length > LONGEST_NAME) return { handle: '', name: null, url: null, followers: null };
  const link = linkOf(element, root);
  const url = link === null || element === root ? null : webUrl(attr(link, 'href'), base);
  return { handle: name, name, url: url === null ? null : withoutTracking(url), followers: null };
}

/** What a machine may read there is exact, so it is asked first, also where a person's words were pointed at. */
function timeOf(part: RecipePart | null, element: Element | null, now: EpochMs): ReadTime | null {
  if (part === null || element === null) return null;
  const raw = part.attribute === null ? lineOf(element) : (stated(element, part) ?? '');
  if (raw.length > LONGEST_TIME) return null;
  const lang = attr(nearest(element, '[lang]') ?? element, 'lang') || 'en';
  const time = parseMachineTime(raw) ?? (part.attribute === null ? machineTime(element) : null) ?? parseCalendarDate(raw, now, lang);
  return time !== null && time.at <= now + AHEAD_MS ? time : null;
}

/** Where the post itself is: on this site, and not just the page that is open. */
function addressOf(part: RecipePart | null, element: Element | null, base: URL, page: PageContext): string | null {
  if (part === null || element === null) return null;
  const written = stated(element, part);
  if (written === null) return null;
  if (part.attribute !== 'href') return `${pageAddress(page)}#${encodeURIComponent(written)}`;
  const url = webUrl(written, base);
  if (url === null || url.host !== page.url.host) return null;
  return url.hash.length < 2 && withoutTracking(url) === pageAddress(page) ? null : withoutTracking(url);
}

/** `host/path?query#id`: what stands behind the site's name in a key. */
function placeIn(address: string): string {
  const url = new URL(address);
  return url.host + url.href.slice(url.origin.length);
}

function pageAddress(page: PageContext): string {
  const url = new URL(withoutTracking(page.url));
  url.hash = '';
  return url.href;
}
