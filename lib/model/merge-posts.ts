import type { Post } from './post.ts';
import { TIME_PRECISIONS, type TimePrecision } from './time.ts';

/**
 * One post out of two readings of it: a fuller reading replaces a thinner one, never the reverse. Idempotent,
 * commutative and associative (each field takes the greater of the two in some order), so it does not matter in which
 * order, how often or through which channel readings arrive. What a number was at a time is the sightings' business.
 */
export function mergePosts(a: Post, b: Post): Post {
  if (a.key !== b.key) throw new RangeError(`different posts: ${a.key}, ${b.key}`);
  const fuller = fullerText(a, b);
  return {
    key: a.key,
    site: a.site,
    kind: greater(a.kind, b.kind, byOrder(KINDS)),
    url: greater(a.url, b.url, byUrl),
    author: {
      handle: greater(a.author.handle, b.author.handle, byLength),
      name: known(a.author.name, b.author.name, byLength),
      url: known(a.author.url, b.author.url, byLength),
      followers: known(a.author.followers, b.author.followers, byNumber),
    },
    title: known(a.title, b.title, byLength),
    text: fuller.text,
    truncated: fuller.truncated,
    links: a.links.length === b.links.length ? greater(a.links, b.links, byJson) : a.links.length > b.links.length ? a.links : b.links,
    quoted: known(a.quoted, b.quoted, (x, y) => byLength(x.text, y.text) || byJson(x, y)),
    lang: known(a.lang, b.lang, byLength),
    ...finerTime(a, b),
    engagement: {
      likes: known(a.engagement.likes, b.engagement.likes, byNumber),
      replies: known(a.engagement.replies, b.engagement.replies, byNumber),
      reposts: known(a.engagement.reposts, b.engagement.reposts, byNumber),
      views: known(a.engagement.views, b.engagement.views, byNumber),
    },
    rating: known(a.rating, b.rating, byJson),
    thread: {
      key: known(a.thread.key, b.thread.key, byLength),
      url: known(a.thread.url, b.thread.url, byLength),
      authorHandle: known(a.thread.authorHandle, b.thread.authorHandle, byLength),
    },
    audience: a.audience === 'public' ? 'public' : b.audience,
    promoted: a.promoted || b.promoted,
    readAt: Math.max(a.readAt, b.readAt),
  };
}

type Order<T> = (a: T, b: T) => number;

/** From least to most telling: a page that shows the thread knows that a post is a reply, a feed may not. */
const KINDS: readonly Post['kind'][] = ['post', 'article', 'video', 'question', 'comment', 'answer', 'review', 'reply'];

function fullerText(a: Post, b: Post): Post {
  if (a.truncated !== b.truncated) return a.truncated ? b : a;
  return greater(a, b, (x, y) => byLength(x.text, y.text));
}

function finerTime(a: Post, b: Post): Pick<Post, 'publishedAt' | 'publishedPrecision'> {
  const time = ({ publishedAt, publishedPrecision }: Post) => ({ publishedAt, publishedPrecision });
  if (a.publishedAt === null || b.publishedAt === null) return time(a.publishedAt === null ? b : a);
  const finer = precisionRank(b.publishedPrecision) - precisionRank(a.publishedPrecision);
  if (finer !== 0) return time(finer > 0 ? a : b);
  return time(a.publishedAt <= b.publishedAt ? a : b);
}

function precisionRank(precision: TimePrecision | null): number {
  return precision === null ? TIME_PRECISIONS.length : TIME_PRECISIONS.indexOf(precision);
}

function greater<T>(a: T, b: T, order: Order<T>): T {
  return order(a, b) >= 0 ? a : b;
}

function known<T>(a: T | null, b: T | null, order: Order<T>): T | null {
  if (a === null) return b;
  return b === null ? a : greater(a, b, order);
}

const byNumber: Order<number> = (a, b) => a - b;
const byText: Order<string> = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const byLength: Order<string> = (a, b) => a.length - b.length || byText(a, b);
const byJson: Order<unknown> = (a, b) => byText(JSON.stringify(a), JSON.stringify(b));
/** The shorter address is the more canonical one. */
const byUrl: Order<string> = (a, b) => byLength(b, a);
const byOrder =
  <T>(values: readonly T[]): Order<T> =>
  (a, b) =>
    values.indexOf(a) - values.indexOf(b);
