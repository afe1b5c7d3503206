import type { Author } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, documentOf, nearest, one } from '../dom.ts';
import type { ForumPlace } from '../forum-place.ts';
import { pageBase } from '../page-base.ts';
import type { ForumThread } from '../forum-post.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { DC } from './selectors.ts';
import { topicAt } from './surface.ts';

/** A forum tells the folder that it stands in; else its address does. */
export function forumOf(page: PageContext): ForumPlace {
  const setup = one(page.doc, DC.setup);
  const told = setup && (attr(setup, 'data-base-uri') ?? attr(setup, 'content'));
  const folder = (told !== null && /^(?:\/[\w-]+)*\/?$/.test(told) ? told : null) ?? /^(.*?)\/(?:t|c|tags?|u|latest|top|search)(?:\/|$)/.exec(page.url.pathname)?.[1] ?? '';
  return { name: `${page.url.host}${folder.replace(/\/+$/, '')}`, base: pageBase(page) };
}

/** The topic that the page shows. `root`: any of its posts, of this document or of the served one. */
export function topicOf(root: Element, page: PageContext): ForumThread {
  const here = topicAt(page.url);
  const title = one(documentOf(root), DC.title) ?? one(page.doc, DC.title);
  const first = one(documentOf(root), DC.first);
  const author = first !== null && numberOf(first) === '1' ? authorIn(first, page.url) : null;
  return { id: page.surface.id ?? here?.id ?? null, url: here && here.address, title: title && lineOf(title), author: author?.handle ?? null };
}

/** A post's place in its topic: in the wrapper, in the id, in the served page of 2020 only in words: "#4". */
export function numberOf(root: Element): string | null {
  const around = nearest(root, DC.wrapper);
  const position = one(root, '[itemprop="position"]');
  const found = (around && attr(around, 'data-post-number')) ?? /^post_(\d+)$/.exec(attr(root, 'id') ?? '')?.[1] ?? /^#?(\d+)$/.exec(position === null ? '' : lineOf(position))?.[1] ?? null;
  return found !== null && /^\d{1,7}$/.test(found) ? found : null;
}

/** The first match that is the post's own and not of one shown in it. */
export function ownIn(root: Element, selector: string): Element | null {
  return all(root, selector).find((element) => nearest(element, DC.embedded) === null) ?? null;
}

/** A member by the name in links to them; the full name stands beside it where the forum shows it. */
export function authorIn(root: Element, base: URL, link: Element | null = ownIn(root, DC.author)): Author | null {
  if (link === null) return null;
  const url = webUrl(attr(link, 'href'), base);
  const handle = attr(link, 'data-user-card') ?? nameIn(url) ?? lineOf(link);
  const full = ownIn(root, DC.fullName);
  const name = (full && lineOf(full)) || handle;
  return handle === '' ? null : { handle, name, url: url && url.href, followers: null };
}

function nameIn(url: URL | null): string | null {
  const name = url === null ? undefined : /\/u(?:sers)?\/([^/]+)\/?$/.exec(url.pathname)?.[1];
  try {
    return name === undefined ? null : decodeURIComponent(name);
  } catch {
    return name ?? null;
  }
}

/** Of what a member sees it is not known who else may. */
export function audienceOf(doc: Document): 'public' | 'unknown' {
  return one(doc, DC.signOut) === null ? 'public' : 'unknown';
}

export function isPrivate(doc: Document): boolean {
  return one(doc, DC.private) !== null;
}
