import { metaLink } from '../meta-link.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.facebook.com/');

const HOST = /^(?:www|web|m|mbasic)\.facebook\.com$/;
/** A number, or since 2022 an opaque `pfbid…`, which differs from viewer to viewer. */
const TOKEN = String.raw`(\d{5,}|pfbid\w{20,})`;
const GROUP_POST = new RegExp(String.raw`^/groups/([\w.-]+)/(?:posts|permalink)/${TOKEN}(?:/|$)`);
const POST = new RegExp(String.raw`^/(?:([\w.-]+)/)?(?:posts|videos|reel|photos)/(?:[^/]+/)*?${TOKEN}/?$`);
const VIEWER = /^\/(?:permalink\.php|story\.php|watch\/?|watch\/live\/?|photo\.php|photo\/?)$/;
/** Of a photo's set: the post that it was published with, in a group or elsewhere. */
const SET = /^(?:pcb|gm)\.(\d{5,})$/;
const ACCOUNT = /^\/(?:people\/[^/]+\/(\d+)|([\w.-]{2,}))\/?$/;
const MEMBER = /^\/groups\/[\w.-]+\/user\/(\d+)\/?$/;

export interface PostAddress {
  /** Digits, or `pfbid…`. */
  token: string;
  group: string | null;
  /** Without what tells who was shown it. */
  url: URL;
}

export function postAddress(href: string | null): PostAddress | null {
  const url = facebookUrl(href);
  if (url === null) return null;
  const [, group, inGroup] = GROUP_POST.exec(url.pathname) ?? [];
  if (group !== undefined && inGroup !== undefined) return { token: inGroup, group, url };
  const token = POST.exec(url.pathname)?.[2] ?? (VIEWER.test(url.pathname) ? tokenAsked(url.searchParams) : undefined);
  return token === undefined ? null : { token, group: null, url };
}

function tokenAsked(asked: URLSearchParams): string | undefined {
  const set = SET.exec(asked.get('set') ?? '')?.[1];
  const token = set ?? asked.get('story_fbid') ?? asked.get('v') ?? asked.get('fbid') ?? '';
  return new RegExp(`^${TOKEN}$`).test(token) ? token : undefined;
}

export interface Account {
  /** The name in the address, or a number. */
  handle: string;
  url: string;
}

/** Who a link leads to: a profile, a page, a member of a group. */
export function accountIn(href: string | null): Account | null {
  const url = facebookUrl(href);
  if (url === null) return null;
  const id = url.pathname === '/profile.php' ? url.searchParams.get('id') : undefined;
  if (id !== undefined) return id !== null && /^\d+$/.test(id) ? { handle: id, url: `${HOME.origin}/profile.php?id=${id}` } : null;
  const member = MEMBER.exec(url.pathname)?.[1];
  const [, person, name] = ACCOUNT.exec(url.pathname) ?? [];
  const handle = member ?? person ?? (name !== undefined && !/\.php$|^(?:groups|watch|photo|events|hashtag|reel|stories|marketplace|messages|help|login|ads|l)$/.test(name) ? name : undefined);
  return handle === undefined ? null : { handle, url: `${HOME.origin}${url.pathname}` };
}

export function groupIn(href: string | null): string | null {
  const url = facebookUrl(href);
  return (url !== null && /^\/groups\/([\w.-]+)\/?$/.exec(url.pathname)?.[1]) || null;
}

/** The address of a comment's or a post's page, without what only tracks; the comment that it points at stays. */
export function facebookUrl(href: string | null): URL | null {
  // A link that is filled when it is pointed at: `?__cft__[0]=…`, `#`.
  if (href === null || /^[?#]/.test(href)) return null;
  const url = webUrl(href, HOME);
  return url !== null && HOST.test(url.hostname) ? metaLink(url) : null;
}
