import type { SiteId } from './site.ts';
import type { EpochMs, TimePrecision } from './time.ts';

/** The site's id, then the post's own id there: `x:1993177247822516587`. Any page: `web:host/id`. */
export type PostKey = `${SiteId}:${string}`;

export type PostKind = 'post' | 'reply' | 'comment' | 'review' | 'video' | 'question' | 'answer' | 'article';

export interface Author {
  /** Without `@`; '' where the page shows none (an advert, an anonymous comment). */
  handle: string;
  name: string | null;
  url: string | null;
  followers: number | null;
}

/** Integers; null = not shown. */
export interface Engagement {
  /** Below zero where votes against are taken off. */
  likes: number | null;
  replies: number | null;
  reposts: number | null;
  views: number | null;
}

export interface Quoted {
  handle: string | null;
  text: string;
}

export interface Rating {
  value: number;
  best: number;
}

/** The conversation a post stands in: its opening post. */
export interface Thread {
  key: PostKey | null;
  url: string | null;
  authorHandle: string | null;
}

/** One thing one person published, as read from the page. */
export interface Post {
  key: PostKey;
  site: SiteId;
  kind: PostKind;
  /** Canonical http(s) permalink, no tracking query. */
  url: string;
  author: Author;
  title: string | null;
  /** Visible text, NFC, '\n' line ends, trimmed, at most TEXT_LIMIT UTF-16 units. */
  text: string;
  quoted: Quoted | null;
  /** Absolute http(s) link targets in the post's own text, in document order, without doubles. */
  links: readonly string[];
  /** BCP 47 as the page declares it. */
  lang: string | null;
  publishedAt: EpochMs | null;
  publishedPrecision: TimePrecision | null;
  engagement: Engagement;
  /** Reviews only. */
  rating: Rating | null;
  thread: Thread;
  /** Never anything else: what is not public is not read. */
  audience: 'public' | 'unknown';
  /** An advert. */
  promoted: boolean;
  /** A 'show more' was still closed. */
  truncated: boolean;
  readAt: EpochMs;
}

/** UTF-16 units. Longer texts are cut before anything else sees them (reliability: NFKC can grow a text 18-fold). */
export const TEXT_LIMIT = 20_000;

/** The part of a key that names the site. */
export function siteOfKey(key: PostKey): SiteId {
  return key.slice(0, key.indexOf(':'));
}
