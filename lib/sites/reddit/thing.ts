import type { Author, Engagement, Post, Quoted, Thread } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { Missing, PageContext, Reading } from '../adapter.ts';
import { absentOf } from '../absent.ts';
import { type OwnWords, ownWords } from '../own-words.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.reddit.com/');

/** Reddit's "fullname": `t3_` a post, `t1_` a comment. */
export function fullname(raw: string | null, type: 't1' | 't3' | 't' = 't'): string | null {
  return raw !== null && raw.startsWith(type) && /^t[13]_[a-z0-9]{1,13}$/.test(raw) ? raw : null;
}

export function integerOf(raw: string | null): number | null {
  return raw !== null && /^-?\d{1,12}$/.test(raw) ? Number(raw) : null;
}

/** `/r/SUB/comments/ID/slug/…` or `/user/NAME/comments/ID/…` from any of Reddit's hosts. */
interface Place {
  /** `/r/SUB` or `/user/NAME`; '' in the short form `/comments/ID`. */
  home: string;
  postId: string;
  slug: string | null;
}

export function placeOf(permalink: string | null): Place | null {
  const url = webUrl(permalink, HOME);
  if (url === null || !/(^|\.)reddit\.com$/.test(url.hostname)) return null;
  const match = /^(\/(?:r|user|u)\/[^/]+)?\/comments\/([a-z0-9]+)(?:\/([^/]+))?/i.exec(url.pathname);
  if (match === null) return null;
  const [, home = '', postId = '', slug = null] = match;
  return { home, postId: postId.toLowerCase(), slug: slug === 'comment' ? null : slug };
}

/** The same address from every front end. */
export function postUrl({ home, postId, slug }: Place): string {
  return new URL(`${home}/comments/${postId}/${slug === null ? '' : `${slug}/`}`, HOME).href;
}

export function commentUrl({ home, postId }: Place, commentId: string): string {
  return new URL(`${home}/comments/${postId}/comment/${commentId.slice('t1_'.length)}/`, HOME).href;
}

/** '[deleted]' is nobody: the words may still stand there. null: the page's markup named no author where it should. */
export function authorNamed(name: string | null): Author | null {
  if (name === null || name.trim() === '') return null;
  const handle = name.trim().replace(/^\/?u\//, '');
  if (isBracketed(handle)) return NOBODY;
  return { handle, name: null, url: new URL(`/user/${encodeURIComponent(handle)}/`, HOME).href, followers: null };
}

export const NOBODY: Author = { handle: '', name: null, url: null, followers: null };

/** "[deleted]", "[removed]", "[gelöscht]", "[ Removed by Reddit ]": the whole text is what stands where a text was. */
export function isBracketed(text: string): boolean {
  return /^\[[^[\]]{1,60}\]$/.test(text.trim());
}

/** The post a comment stands under. `opening` is its permalink where the page shows the post itself. */
export function threadUnder(place: Place, author: string | null, opening: string | null = null): Thread {
  const authorHandle = author === null || isBracketed(author) ? null : author;
  return { key: `reddit:t3_${place.postId}`, url: postUrl(placeOf(opening) ?? place), authorHandle };
}

export interface ReadParts {
  id: string | null;
  url: string | null;
  author: Author | null;
  words: OwnWords | null;
  title?: string | null;
  /** Besides what the words quote. */
  quoted?: Quoted | null;
  /** Before those in the words. */
  links?: readonly string[];
  lang?: string | null;
  time: ReadTime | null;
  engagement: Partial<Engagement>;
  thread: Thread | null;
  audience?: Post['audience'];
  promoted?: boolean;
  truncated?: boolean;
}

/** A post, or what is missing for one. `usual` names what pages of this kind show besides the time. */
export function readingOf(kind: 'post' | 'comment', parts: ReadParts, usual: Record<string, unknown>, page: PageContext): Reading {
  const { id, url, author, words, time } = parts;
  const title = parts.title ?? null;
  const hasText = words !== null && (kind === 'comment' || title !== null);
  if (id === null || url === null || author === null || !hasText) {
    const missing: Missing[] = [];
    if (id === null) missing.push('id');
    if (url === null) missing.push('url');
    if (author === null) missing.push('author');
    if (!hasText) missing.push('text');
    return { kind: 'drift', missing };
  }
  const key = `reddit:${id}` as const;
  return {
    kind: 'post',
    post: {
      key,
      site: 'reddit',
      kind,
      url,
      author,
      title,
      text: words.text,
      quoted: parts.quoted ?? words.quoted,
      links: [...new Set([...(parts.links ?? []), ...words.links])],
      lang: parts.lang ?? null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement: { likes: null, replies: null, reposts: null, views: null, ...parts.engagement },
      rating: null,
      thread: parts.thread ?? { key, url, authorHandle: author.handle || null },
      audience: parts.audience ?? 'unknown',
      promoted: parts.promoted ?? false,
      truncated: parts.truncated ?? false,
      readAt: page.now,
    },
    textNodes: () => words.nodes,
    absent: absentOf({ publishedAt: time, ...usual }),
  };
}

export const NO_WORDS: OwnWords = { text: '', nodes: [], quoted: null, links: [], hasMedia: false };

/** What one person wrote in a text; `>` before a line makes it a quote. */
export function wordsIn(body: Element, skip = ''): OwnWords {
  return ownWords(body, HOME, { skip, quote: 'blockquote' });
}
