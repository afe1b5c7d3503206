import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.tumblr.com/');

const BLOG = '[a-z0-9][a-z0-9-]{0,31}';
const PAGE = new RegExp(`^/(?:blog/view/)?(${BLOG})(?:/(\\d{6,20})(?:/[^/]*)?)?/?$`, 'i');
const OWN_HOST = new RegExp(`^(${BLOG})\\.tumblr\\.com$`, 'i');
const FEED = /^\/(?:dashboard(?:\/(?:following|stuff_for_you|what_you_missed|blog_subs|hubs))?|explore(?:\/[\w-]+)*|tagged\/[^/]+(?:\/[\w-]+)?)?\/?$/i;
const SEARCH = /^\/search\/[^/]+(?:\/[\w-]+)*\/?$/i;
const IN_BLOG = new RegExp(`^/(${BLOG})/(?:tagged|search)/[^/]+/?$`, 'i');
/** No blog can be called so. */
const RESERVED = new Set(
  'dashboard explore search tagged likes liked following followers inbox messaging messages chat settings activity notifications new edit reblog login logout register signup onboarding help about apps policy press jobs developers docs oauth api privacy communities community blaze domains themes theme customize mega-editor account gifts tumblrmart shop live archive blog queue drafts draft support security business upload share widgets safe-mode ask submit post posts report abuse invite purchase'.split(' '),
);

export interface PostAddress {
  blog: string;
  /** null: of the blog itself. */
  id: string | null;
  url: string;
}

/** Where a link to a blog or to a post leads; blogs have a path and, most of them, a host. */
export function blogAddress(href: string | null): PostAddress | null {
  const url = webUrl(href, HOME);
  if (url === null) return null;
  const host = OWN_HOST.exec(url.hostname)?.[1]?.toLowerCase();
  if (host !== undefined && host !== 'www') {
    const id = /^\/(?:post\/)?(\d{6,20})(?:\/|$)/.exec(url.pathname)?.[1] ?? null;
    return id !== null || url.pathname === '/' ? { blog: host, id, url: `${HOME.origin}/${host}${id === null ? '' : `/${id}`}` } : null;
  }
  const [, blog, id = null] = url.hostname === HOME.hostname ? PAGE.exec(url.pathname) ?? [] : [];
  if (blog === undefined || RESERVED.has(blog.toLowerCase())) return null;
  return { blog, id, url: `${HOME.origin}${url.pathname.replace(/^\/blog\/view/, '').replace(/\/$/, '')}` };
}

/** Everything else is the user's own (drafts, queue, inbox, messages, likes, activity, settings) or closed (communities). */
export function surfaceAt(url: URL): Surface | null {
  if (url.hostname !== HOME.hostname) return null;
  if (FEED.test(url.pathname)) return { kind: 'feed', id: null };
  if (SEARCH.test(url.pathname)) return { kind: 'search', id: null };
  const inBlog = IN_BLOG.exec(url.pathname)?.[1]?.toLowerCase();
  if (inBlog !== undefined) return RESERVED.has(inBlog) ? null : { kind: 'profile', id: inBlog };
  const address = blogAddress(url.href);
  if (address === null) return null;
  return address.id === null ? { kind: 'profile', id: address.blog } : { kind: 'thread', id: address.id };
}

/** Tumblr's ways out give way to where they lead. */
export function wayOut(url: URL): URL {
  const target = url.hostname === 't.umblr.com' ? url.searchParams.get('z') : url.hostname === 'href.li' ? url.search.slice(1) : null;
  return webUrl(target, HOME) ?? url;
}
