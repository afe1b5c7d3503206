import { isSameHandle, type ToldAnswer } from '../model/answer.ts';
import { fitPost } from '../model/fit-post.ts';
import type { Capture } from '../model/mention.ts';
import type { OnceRead } from '../model/once.ts';
import { isOwnPage } from '../model/page-address.ts';
import type { Post, PostKey } from '../model/post.ts';
import type { Surface } from '../model/site.ts';
import { emptyTally, type Tally } from '../model/tally.ts';
import type { EpochMs } from '../model/time.ts';
import type { Matcher } from '../query/matcher.ts';
import type { Reading, SiteAdapter } from '../sites/adapter.ts';
import { parentOf } from '../sites/dom.ts';
import { ANY_SURFACE, anyPageRoots } from './any-page-roots.ts';
import { postsAbove } from './posts-above.ts';
import { toldAnswer } from './told-answer.ts';

export interface OnceInput {
  /** The reader of the page's site. */
  own: SiteAdapter;
  anyPage: SiteAdapter;
  doc: Document;
  url: URL;
  now: EpochMs;
  matcher: Matcher;
  /** Of the brand's own accounts there. */
  handles: readonly string[];
  visit: string;
}

/** A post that matched, and what it was read from. */
export interface OnceMatch {
  root: Element;
  capture: Capture;
  textNodes: readonly Text[];
}

export interface Once {
  told: OnceRead;
  matches: readonly OnceMatch[];
  /** What may answer those or others that are stored: posts of ours, and of who wrote a mention. */
  answers: readonly ToldAnswer[];
  tally: Tally;
}

/** The most that is read at one press of a key. */
const MOST_POSTS = 1_000;

/**
 * Reads what stands on the page now, because the user asked: by its site's own reader, or by any page's where that one
 * understands fewer posts. null: an area that is never read.
 */
export function readOnce(input: OnceInput): Once | null {
  const { own, anyPage, doc, url } = input;
  const surface = own.surfaceAt(url);
  if (surface === null) return null;
  const byOwn = readBy(own, surface, own.findPosts(doc, surface), input);
  if (own === anyPage || isUnderstood(byOwn.told)) return byOwn;
  const byAny = readBy(anyPage, ANY_SURFACE, anyPageRoots(anyPage, doc), input);
  return byAny.told.posts > byOwn.told.posts ? byAny : byOwn;
}

/** Some posts, and fewer than one in five that are not understood. */
function isUnderstood({ posts, unread }: OnceRead): boolean {
  return posts > 0 && unread * 5 < posts + unread;
}

function readBy(adapter: SiteAdapter, surface: Surface, roots: readonly Element[], { doc, url, now, matcher, handles, visit }: OnceInput): Once {
  const isOwn = ({ author }: Post) => handles.some((handle) => isSameHandle(handle, author.handle));
  const tally = { ...emptyTally(adapter.site.id, surface.kind), pages: 1 };
  const matches = new Map<PostKey, OnceMatch>();
  const seen = new Set<PostKey>();
  const readings: ReadRoot[] = [];
  for (const root of roots.slice(0, MOST_POSTS)) {
    const reading = adapter.readPost(root, { url, surface, now, doc });
    countReading(tally, reading);
    readings.push({ root, reading });
    const post = reading.kind === 'post' ? fitPost(reading.post) : null;
    if (post === null || reading.kind !== 'post' || seen.has(post.key)) continue;
    seen.add(post.key);
    // What the brand says of itself is no mention.
    const found = isOwn(post) ? [] : matcher.match(post);
    if (found.length > 0) matches.set(post.key, { root, capture: { post, matches: found, clippedByHand: false, visit }, textNodes: reading.textNodes() });
  }
  tally.mentions = matches.size;
  if (tally.posts === 0) tally.empty = 1;
  const mentions = [...matches.values()];
  const isAuthors = ({ author }: Post) => mentions.some(({ capture }) => isSameHandle(capture.post.author.handle, author.handle));
  const answers = answersAmong(readings, url.href, (post) => isOwn(post) || isAuthors(post));
  return { told: { reader: adapter.site.id, posts: seen.size, unread: tally.drifts, mentions: matches.size }, matches: mentions, answers, tally };
}

interface ReadRoot {
  root: Element;
  reading: Reading;
}

/** Of the posts that may be answers, each with where it stands. */
function answersAmong(readings: readonly ReadRoot[], address: string, may: (post: Post) => boolean): ToldAnswer[] {
  const posts = new Map(readings.flatMap(({ root, reading }) => (reading.kind === 'post' ? [[root, reading.post] as const] : [])));
  const subject = [...posts.values()].find(({ url }) => isOwnPage(url, address))?.key ?? null;
  return readings.flatMap(({ root, reading }, index) => {
    const post = reading.kind === 'post' ? fitPost(reading.post) : null;
    if (post === null || reading.kind !== 'post' || !may(post)) return [];
    const above = () => postsAbove({ post, upwards: readings.slice(0, index).reverse().map((other) => other.reading) });
    return [toldAnswer(post, reading, { around: keyAround(root, posts), subject, above })];
  });
}

function keyAround(root: Element, posts: ReadonlyMap<Element, Post>): PostKey | null {
  for (let element = parentOf(root); element !== null; element = parentOf(element)) {
    const post = posts.get(element);
    if (post !== undefined) return post.key;
  }
  return null;
}

function countReading(tally: Tally, reading: Reading): void {
  tally.posts += 1;
  tally.read += 1;
  if (reading.kind === 'skip') tally.skips += 1;
  if (reading.kind === 'drift') tally.drifts += 1;
  if (reading.kind === 'post' && reading.absent.includes('publishedAt')) tally.undated += 1;
}
