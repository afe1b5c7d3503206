import type { Author, Engagement, Post, PostKind, Quoted, Rating, Thread } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { ReadTime } from '../model/time.ts';
import type { Missing, PageContext, Reading } from './adapter.ts';
import { absentOf } from './absent.ts';
import type { VisibleText } from './visible-text.ts';

/** What a reader found of a post; the four that no post lacks may be null, and then the reading is a drift. */
export interface PostParts {
  site: SiteId;
  /** The part of the key behind the site's id. */
  id: string | null;
  kind: PostKind;
  url: string | null;
  author: Author | null;
  /** `NO_TEXT` where a post may be without one: a picture, a link. */
  text: VisibleText | null;
  title?: string | null;
  quoted?: Quoted | null;
  links?: readonly string[];
  lang?: string | null;
  time: ReadTime | null;
  engagement?: Partial<Engagement>;
  rating?: Rating | null;
  /** 'itself': it opens its conversation. */
  thread?: Thread | 'itself' | null;
  audience?: Post['audience'];
  promoted?: boolean;
  truncated?: boolean;
}

export const NO_TEXT: VisibleText = { text: '', nodes: [] };
export const NO_THREAD: Thread = { key: null, url: null, authorHandle: null };
export const NOBODY: Author = { handle: '', name: null, url: null, followers: null };

/** A post, or what is missing for one. `usual` names what pages of this kind show besides the time. */
export function readingFrom(parts: PostParts, usual: Record<string, unknown>, page: PageContext): Reading {
  const { site, id, url, author, text, time, thread } = parts;
  if (id === null || url === null || author === null || text === null) {
    const missing: Missing[] = [];
    if (id === null) missing.push('id');
    if (url === null) missing.push('url');
    if (author === null) missing.push('author');
    if (text === null) missing.push('text');
    return { kind: 'drift', missing };
  }
  const key = `${site}:${id}` as const;
  return {
    kind: 'post',
    post: {
      key,
      site,
      kind: parts.kind,
      url,
      author,
      title: parts.title ?? null,
      text: text.text,
      quoted: parts.quoted ?? null,
      links: parts.links ?? [],
      lang: parts.lang ?? null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement: { likes: null, replies: null, reposts: null, views: null, ...parts.engagement },
      rating: parts.rating ?? null,
      thread: thread === 'itself' ? { key, url, authorHandle: author.handle || null } : (thread ?? NO_THREAD),
      audience: parts.audience ?? 'public',
      promoted: parts.promoted ?? false,
      truncated: parts.truncated ?? false,
      readAt: page.now,
    },
    textNodes: () => text.nodes,
    absent: absentOf({ publishedAt: time, ...usual }),
  };
}
