import type { Author, Rating } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { ReadTime, TimePrecision } from '../model/time.ts';
import type { PageContext, Reading } from './adapter.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { parseCount } from './counts.ts';
import { all, attr, fits, nearest, one } from './dom.ts';
import { readingOf } from './found-post.ts';
import { parseIso } from './iso-date.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { pageLanguage } from './page-language.ts';
import { parseRating } from './ratings.ts';
import { textHash } from './text-hash.ts';
import { lineOf } from './visible-text.ts';
import { webUrl } from './web-address.ts';

/** Where the parts of a review stand, each in the order of what tells most exactly. */
export interface ReviewMarkup {
  name: readonly string[];
  /** Links to the reviewer, in `href` or `data-href`. */
  profile: readonly string[];
  rating: readonly string[];
  title: readonly string[];
  /** Elements that together are the text: pros, cons. */
  text: readonly string[];
  /** Elements of the text whose line ends are shown as they are written (`white-space: pre-wrap`). */
  asWritten?: string;
  date: readonly string[];
  votes: readonly string[];
  /** There is more of the text behind it. */
  more: string;
  /** What others say in it: the owner's answer. */
  notOwn: string;
  /** Labels and buttons that stand within the title or the text. */
  notText: string;
}

/** What only the site knows. */
export interface ReviewPlace {
  /** null: the review has none of its own; then who wrote what makes one. */
  id: string | null;
  /** null: the page of what is reviewed. */
  url: string | null;
  /** The page of what is reviewed. */
  subject: string;
  person(profile: URL): { handle: string; url: string } | null;
  /** Where what names them in the markup says more besides. */
  name?: string | null;
  /** Where the markup's rating is no number. */
  rating?: Rating | null;
  /** Where the page states it beside a markup that tells less than the day. */
  time?(name: string): ReadTime | null;
}

/** A review by its site's markup: who found what how good, in their own words. */
export function readReview(site: SiteId, markup: ReviewMarkup, root: Element, place: ReviewPlace, page: PageContext): Reading {
  const author = authorOf(root, markup, place, page);
  const rating = place.rating ?? ratingOf(root, markup);
  const words = wordsOf(root, markup, page) ?? (rating === null ? null : NO_WORDS);
  const heading = firstOwn(root, markup.title, markup);
  const title = heading && (lineOf(heading, (element) => fits(element, [markup.notText, ...markup.rating].join(', '))).replace(/^["“”„«»]|["“”«»]$/g, '') || null);
  const votes = firstOwn(root, markup.votes, markup);
  // The element is there before its contents are.
  if (author === null && words === null && title === null) return { kind: 'skip', why: 'placeholder' };
  const id = place.id ?? textHash([author?.handle || author?.name, title, words?.text].join('\n'));
  const language = nearest(root, '[lang]:not(html)') ?? one(root, '[lang]');
  return readingOf(
    site,
    {
      kind: 'review',
      id,
      url: place.url ?? place.subject,
      author,
      words,
      title,
      lang: (language && attr(language, 'lang')) ?? pageLanguage(page.doc),
      time: timeOf(root, markup, place, author?.name ?? '', page),
      engagement: { likes: votes && parseCount(lineOf(votes)) },
      rating,
      thread: { url: place.subject },
      truncated: markup.more !== '' && one(root, markup.more) !== null,
      usual: ['publishedAt', 'rating'],
    },
    page,
  );
}

/** Stars say something without words. */
const NO_WORDS: OwnWords = { text: '', nodes: [], quoted: null, links: [], hasMedia: true };

function firstOwn(root: Element, selectors: readonly string[], { notOwn }: ReviewMarkup): Element | null {
  for (const selector of selectors) {
    const found = all(root, selector).find((element) => isOwn(element, notOwn));
    if (found !== undefined) return found;
  }
  return null;
}

function isOwn(element: Element, notOwn: string): boolean {
  return notOwn === '' || nearest(element, notOwn) === null;
}

/** Many give no more than a name. */
function authorOf(root: Element, markup: ReviewMarkup, place: ReviewPlace, page: PageContext): Author | null {
  const named = firstOwn(root, markup.name, markup);
  const linked = firstOwn(root, markup.profile, markup);
  const url = linked === null ? null : webUrl(attr(linked, 'href') ?? attr(linked, 'data-href'), page.url);
  const name = place.name ?? ((named && lineOf(named)) || (linked && lineOf(linked)) || null);
  const person = url === null ? null : place.person(url);
  return name === null && person === null ? null : { handle: person?.handle ?? '', name, url: person?.url ?? null, followers: null };
}

function wordsOf(root: Element, markup: ReviewMarkup, page: PageContext): OwnWords | null {
  const skip = [markup.notOwn, markup.notText].filter((left) => left !== '').join(', ');
  for (const selector of markup.text) {
    const parts = all(root, selector).filter((element) => isOwn(element, markup.notOwn));
    const read = parts.map((part) => ownWords(part, page.url, { skip, preserve: markup.asWritten !== undefined && fits(part, markup.asWritten) })).filter(({ text }) => text !== '');
    const [first] = read;
    if (first === undefined) continue;
    return { ...first, text: read.map(({ text }) => text).join('\n\n'), nodes: read.flatMap(({ nodes }) => nodes), links: [...new Set(read.flatMap(({ links }) => links))] };
  }
  return null;
}

/** In a label, in what a picture shows, as text, as a bare number of five. */
function ratingOf(root: Element, markup: ReviewMarkup): Rating | null {
  for (const selector of markup.rating) for (const element of all(root, selector)) {
    if (!isOwn(element, markup.notOwn)) continue;
    for (const text of [attr(element, 'aria-label'), attr(element, 'alt'), attr(element, 'title'), lineOf(element)]) {
      const rating = text === null ? null : parseRating(text);
      if (rating !== null) return rating;
    }
    const bare = /^[0-5](?:\.\d)?$/.exec(attr(element, 'data-service-review-rating') ?? attr(element, 'content') ?? '')?.[0];
    if (bare !== undefined) return { value: Number(bare), best: 5 };
  }
  return null;
}

const COARSE = new Set<TimePrecision>(['month', 'year']);

function timeOf(root: Element, markup: ReviewMarkup, place: ReviewPlace, name: string, page: PageContext): ReadTime | null {
  const shown = shownTime(root, markup, page);
  return (shown === null || COARSE.has(shown.precision) ? place.time?.(name) : null) ?? shown;
}

function shownTime(root: Element, markup: ReviewMarkup, page: PageContext): ReadTime | null {
  const lang = pageLanguage(page.doc) ?? '';
  for (const selector of markup.date) for (const element of all(root, selector)) {
    if (!isOwn(element, markup.notOwn)) continue;
    const time = parseIso(attr(element, 'datetime') ?? attr(element, 'content') ?? '') ?? parseCalendarDate(lineOf(element), page.now, lang);
    if (time !== null) return time;
  }
  return null;
}

/** The page's address without what only says how one came or where one looked. */
export function subjectOf(page: PageContext): string {
  return page.url.origin + page.url.pathname;
}

