import type { Author, Engagement, Post, PostKey } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { ReadTime } from '../model/time.ts';
import type { Answered, PageContext, Reading } from './adapter.ts';
import { all, nearest, parentOf } from './dom.ts';
import type { ForumPlace } from './forum-place.ts';
import { readingOf } from './found-post.ts';
import { ownWords } from './own-words.ts';
import { pageLanguage } from './page-language.ts';

/** A thread, as far as the page tells. */
export interface ForumThread {
  /** The software's own number of it. */
  id: string | null;
  /** Of its first page. */
  url: string | null;
  title: string | null;
  /** Who opened it. */
  author: string | null;
}

/** One post of a forum, or the row of a thread in a list, in the parts that its software's reader found. */
export interface ForumPost {
  site: SiteId;
  forum: ForumPlace;
  thread: ForumThread;
  /** The first post of its thread, or a row that stands for it: it has the thread's key, title and address. */
  opens: boolean;
  /** The post's own number, unique in the forum; a row need not know it. */
  id: string | null;
  /** Permalink of a reply; an opening post has the thread's, and this one only where that is not known. */
  url: string | null;
  author: Author | null;
  /** What the author wrote; null: a row that shows none of it. */
  body: Element | null;
  /** Selector of what in the body is not the author's: signatures, notes of edits, who liked it, buttons, heads of quotes. */
  notText?: string;
  /** Selector of quotes. */
  quote?: string;
  /** Who is quoted. */
  quotedFrom?: (quote: Element) => string | null;
  /** Whom it is marked to answer. */
  answers?: Answered | null;
  time: ReadTime | null;
  engagement?: Partial<Engagement>;
  /** 'public' unless said otherwise: what a member sees need not be. */
  audience?: Post['audience'];
  /** The body is but the beginning, as on a search. */
  truncated?: boolean;
}

/**
 * The reading of a forum's post. Keys: `site:host/folder/tN` for the thread N and so for its opening post, `…/pN` for the post N:
 * the number of a thread stands in every link to it, that of its first post does not, so a row of a list and the replies
 * on any page of the thread know the opening post's key.
 */
export function readForumPost(found: ForumPost, page: PageContext): Reading {
  const { site, forum, thread, opens, author, body } = found;
  const id = idOf(found);
  const words = body && ownWords(body, forum.base, { skip: found.notText ?? '', quote: found.quote ?? '' });
  return readingOf(
    site,
    {
      kind: opens ? 'post' : 'reply',
      id: id && `${forum.name}/${id}`,
      url: opens ? (thread.url ?? found.url) : found.url,
      author,
      title: opens ? thread.title : null,
      words: words && { ...words, quoted: words.quoted && { ...words.quoted, handle: quotedHandle(found) } },
      lang: pageLanguage(page.doc),
      time: found.time,
      engagement: found.engagement ?? {},
      thread: { key: threadKey(found, id), url: thread.url, authorHandle: opens ? author?.handle || null : thread.author },
      answers: found.answers ?? null,
      audience: found.audience ?? 'public',
      truncated: found.truncated ?? false,
      usual: opens ? ['publishedAt', 'title', 'thread'] : ['publishedAt', 'thread'],
    },
    page,
  );
}

/** Who is quoted, if that is one person. */
function quotedHandle({ body, quote = '', quotedFrom }: ForumPost): string | null {
  if (body === null || quote === '' || quotedFrom === undefined) return null;
  const outermost = all(body, quote).filter((element) => nearest(parentOf(element) ?? body, quote) === null);
  const handles = new Set(outermost.map((element) => quotedFrom(element) || null));
  return handles.size === 1 ? ([...handles][0] ?? null) : null;
}

function idOf({ opens, thread, id }: ForumPost): string | null {
  if (opens && thread.id !== null) return `t${thread.id}`;
  return id === null ? null : `p${id}`;
}

function threadKey({ site, forum, thread, opens }: ForumPost, id: string | null): PostKey | null {
  if (thread.id !== null) return `${site}:${forum.name}/t${thread.id}`;
  return opens && id !== null ? `${site}:${forum.name}/${id}` : null;
}
