import type { Author } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, documentOf, nearest, one } from '../dom.ts';
import { forumAuthor } from '../forum-author.ts';
import { forumAt, type ForumPlace } from '../forum-place.ts';
import type { ForumThread } from '../forum-post.ts';
import { ownPart } from '../own-part.ts';
import { preferred } from '../preferred.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { TITLES, VANILLA_POSTS, VN } from './selectors.ts';
import { surfaceAt } from './surface.ts';

const ROUTE = /^(?<folder>.*?)\/(?:index\.php|discussions?|categories|profile)(?:\/|$)/;

export function placeOf(page: PageContext): ForumPlace {
  return forumAt(page, ROUTE, 'a[href*="/discussion/"], a[href*="/categories/"], a[href*="/profile/"]');
}

/** The discussion of the page: its first post stands on the first page only, its number also in the page's own address. */
export function discussionOf(page: PageContext, place: ForumPlace): ForumThread {
  const first = one(page.doc, VN.discussion);
  const canonical = one(page.doc, 'link[rel="canonical"]');
  const told = webUrl(canonical && attr(canonical, 'href'), place.base);
  const address = [told, page.url].find((url) => url !== null && url.host === page.url.host && surfaceAt(url)?.id) ?? null;
  return {
    id: (first && numberOf(first)) ?? page.surface.id ?? (address && (surfaceAt(address)?.id ?? null)),
    url: address && firstPageOf(address),
    title: titleOn(page.doc),
    author: first && (authorOf(first, place)?.handle ?? null),
  };
}

/** The first link to a person that shows a name; those of quotes stand in the text. */
export function authorOf(root: Element, { base }: ForumPlace): Author | null {
  const named = ownPart(root, VN.author, VANILLA_POSTS);
  if (named !== null) return forumAuthor(named, base);
  const person = all(root, VN.person).find((link) => nearest(link, VANILLA_POSTS) === root && nearest(link, VN.body) === null && lineOf(link) !== '');
  return forumAuthor(person ?? null, base);
}

/** `12` of `Discussion_12` and `Comment_12`. */
export function numberOf(root: Element): string | null {
  return /^(?:Discussion|Comment)_(\d{1,12})$/.exec(attr(root, 'id') ?? '')?.[1] ?? null;
}

/** Without the number of the page. */
export function firstPageOf(url: URL): string {
  const route = url.searchParams.get('p');
  if (route?.startsWith('/')) return `${url.origin}${url.pathname}?p=${route.replace(/\/p\d+$/, '')}`;
  return `${url.origin}${url.pathname.replace(/\/p\d+\/?$/, '').replace(/-p\d+(?=\.html$)/, '')}`;
}

export function titleOn(node: Node): string | null {
  const heading = preferred(documentOf(node), TITLES);
  return heading === null ? null : lineOf(heading) || null;
}
