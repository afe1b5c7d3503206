import type { Author } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { attr, documentOf, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { FL } from './selectors.ts';

const ROUTE = /^(?<folder>.*?)\/(?:[dut]\/|all\/?$|tags\/?$)/;
const POST = /^(?<discussion>.*\/d\/(?<id>\d{1,12})(?:-[^/]*)?)(?:\/(?<number>\d+))?\/?$/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="/d/"], a[href*="/t/"], a[href*="/u/"]');
}

/** Where a link leads: the discussion, and the post by its number in it. */
export function postAt(url: URL | null): { id: string; discussion: string; number: string | null } | null {
  const { discussion, id, number } = (url && POST.exec(url.pathname)?.groups) ?? {};
  return url === null || discussion === undefined || id === undefined ? null : { id, discussion: `${url.origin}${discussion}`, number: number ?? null };
}

/** The discussion of the page. */
export function discussionOf(page: PageContext, { base }: ForumPlace): ForumThread {
  const first = one(page.doc, '.PostStream-item[data-number="1"]');
  return {
    id: page.surface.id,
    url: postAt(page.url)?.discussion ?? null,
    title: titleOn(page.doc),
    author: first && (authorOf(first, base)?.handle ?? null),
  };
}

export function titleOn(node: Node): string | null {
  const title = one(documentOf(node), FL.title);
  return title && (lineOf(title) || null);
}

/** Members go by the name in their address, whatever they show; those who left have none. */
export function authorOf(root: Element, base: URL): Author | null {
  const link = one(root, FL.authorLink);
  const named = one(link ?? root, link === null ? FL.author : FL.username) ?? link;
  const author = forumAuthor(named, base);
  const url = webUrl(link && attr(link, 'href'), base);
  return author && { ...author, handle: slugOf(url) ?? author.handle, url: url && `${url.origin}${url.pathname}` };
}

/** `mara` of `/u/mara`. */
export function slugOf(url: URL | null): string | null {
  const slug = /\/u\/([^/]+)/.exec(url?.pathname ?? '')?.[1] ?? null;
  try {
    return slug && decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
