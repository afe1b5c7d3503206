import { fitPost } from '../model/fit-post.ts';
import type { Capture } from '../model/mention.ts';
import type { OnceRead } from '../model/once.ts';
import type { PostKey } from '../model/post.ts';
import type { Surface } from '../model/site.ts';
import { emptyTally, type Tally } from '../model/tally.ts';
import type { EpochMs } from '../model/time.ts';
import type { Matcher } from '../query/matcher.ts';
import type { Reading, SiteAdapter } from '../sites/adapter.ts';
import { ANY_SURFACE, anyPageRoots } from './any-page-roots.ts';

export interface OnceInput {
  /** The reader of the page's site. */
  own: SiteAdapter;
  anyPage: SiteAdapter;
  doc: Document;
  url: URL;
  now: EpochMs;
  matcher: Matcher;
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

function readBy(adapter: SiteAdapter, surface: Surface, roots: readonly Element[], { doc, url, now, matcher, visit }: OnceInput): Once {
  const tally = { ...emptyTally(adapter.site.id, surface.kind), pages: 1 };
  const matches = new Map<PostKey, OnceMatch>();
  const seen = new Set<PostKey>();
  for (const root of roots.slice(0, MOST_POSTS)) {
    const reading = adapter.readPost(root, { url, surface, now, doc });
    countReading(tally, reading);
    const post = reading.kind === 'post' ? fitPost(reading.post) : null;
    if (post === null || reading.kind !== 'post' || seen.has(post.key)) continue;
    seen.add(post.key);
    const found = matcher.match(post);
    if (found.length > 0) matches.set(post.key, { root, capture: { post, matches: found, clippedByHand: false, visit }, textNodes: reading.textNodes() });
  }
  tally.mentions = matches.size;
  if (tally.posts === 0) tally.empty = 1;
  return { told: { reader: adapter.site.id, posts: seen.size, unread: tally.drifts, mentions: matches.size }, matches: [...matches.values()], tally };
}

function countReading(tally: Tally, reading: Reading): void {
  tally.posts += 1;
  tally.read += 1;
  if (reading.kind === 'skip') tally.skips += 1;
  if (reading.kind === 'drift') tally.drifts += 1;
  if (reading.kind === 'post' && reading.absent.includes('publishedAt')) tally.undated += 1;
}
