import type { Author, Engagement, Post, PostKey, PostKind, Rating, Thread } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { ReadTime } from '../model/time.ts';
import { absentOf } from './absent.ts';
import type { Answered, Missing, PageContext, Reading } from './adapter.ts';
import type { OwnWords } from './own-words.ts';

/** What a reader found of one post. Every post has the first five, so null there says that the markup has changed. */
export interface FoundPost {
  kind: PostKind;
  /** What stands behind the site's name in the key. */
  id: string | null;
  url: string | null;
  author: Author | null;
  words: OwnWords | null;
  title?: string | null;
  /** Own-language declaration, BCP 47. */
  lang?: string | null;
  time?: ReadTime | null;
  engagement?: Partial<Engagement>;
  rating?: Rating | null;
  thread?: Partial<Thread>;
  answers?: Answered | null;
  /** 'public' unless said otherwise: where everyone sees what is read there. */
  audience?: Post['audience'];
  promoted?: boolean;
  truncated?: boolean;
  /** What a post of this kind usually shows there: what is null of it is reported as absent. */
  usual?: readonly ('publishedAt' | 'title' | 'rating' | 'thread' | keyof Engagement)[];
}

/**
 * The reading of a post from its parts. A title is text enough (a tile, a list of links); an element that has none of
 * what makes a post, or no words and no picture, is being filled or was emptied.
 */
export function readingOf(site: SiteId, found: FoundPost, page: PageContext): Reading {
  const { id, url, author, words, title = null, time = null } = found;
  const missing = missingOf(found);
  if (missing.length === 4 || (missing.length === 0 && isEmpty(found))) return { kind: 'skip', why: 'placeholder' };
  if (missing.length > 0 || id === null || url === null || author === null) return { kind: 'drift', missing };

  const key: PostKey = `${site}:${id}`;
  const engagement: Engagement = { likes: null, replies: null, reposts: null, views: null, ...found.engagement };
  const rating = found.rating ?? null;
  const thread: Thread = { key: null, url: null, authorHandle: null, ...found.thread };
  const shown = { ...engagement, publishedAt: time, title, rating, thread: thread.key ?? thread.url };
  return {
    kind: 'post',
    post: {
      key,
      site,
      kind: found.kind,
      url,
      author,
      title,
      text: words?.text ?? '',
      quoted: words?.quoted ?? null,
      links: words?.links ?? [],
      lang: found.lang ?? null,
      publishedAt: time?.at ?? null,
      publishedPrecision: time?.precision ?? null,
      engagement,
      rating,
      thread,
      audience: found.audience ?? 'public',
      promoted: found.promoted ?? false,
      truncated: found.truncated ?? false,
      readAt: page.now,
    },
    textNodes: () => words?.nodes ?? [],
    answers: found.answers ?? null,
    absent: absentOf(Object.fromEntries((found.usual ?? []).map((name) => [name, shown[name]]))),
  };
}

function missingOf({ id, url, author, words, title }: FoundPost): Missing[] {
  const parts = { id, url, author, text: words ?? title ?? null };
  return (Object.keys(parts) as Missing[]).filter((name) => parts[name] === null);
}

function isEmpty({ words, title = null }: FoundPost): boolean {
  return title === null && words !== null && words.text === '' && words.quoted === null && !words.hasMedia;
}
