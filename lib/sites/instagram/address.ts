import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.instagram.com/');

const HOST = /^(?:www\.)?instagram\.com$/;
const POST = /^(?:\/([\w.]+))?\/(?:p|reels?|tv)\/([\w-]{6,})(?:\/c\/(\d+)(?:\/r\/(\d+))?|\/(comments|liked_by))?\/?$/;
const ACCOUNT = /^\/([\w.]{1,30})(\/reels|\/reposts|\/feed)?\/?$/;
const SEARCH = /^\/(?:explore\/(?:tags|locations|search)\/.+|popular\/[^/]+|[\w.]{1,30}\/tagged)\/?$/;

/** First segments of addresses that are no account: the user's own areas, the log-in, shop windows and help. */
const RESERVED = new Set([
  'about', 'accounts', 'api', 'ar', 'archive', 'auth', 'challenge', 'create', 'developer', 'direct', 'directory', 'download', 'emails', 'explore', 'fxcal', 'graphql', 'legal',
  'nametag', 'notifications', 'oauth', 'p', 'popular', 'press', 'privacy', 'push', 'qr', 'reel', 'reels', 'session', 'settings', 'shop', 'stories', 'terms', 'topics', 'tv', 'web', 'your_activity',
]);

export interface PostAddress {
  /** Named in newer addresses only. */
  account: string | null;
  code: string;
  /** The comment it points at, and the reply to that. */
  comment: string | null;
  reply: string | null;
  /** A list that belongs to it. */
  part: 'comments' | 'liked_by' | null;
}

export function postAddress(href: string | null): PostAddress | null {
  const url = webUrl(href, HOME);
  const match = url !== null && HOST.test(url.hostname) ? POST.exec(url.pathname) : null;
  if (match === null) return null;
  const [, account = null, code = '', comment = null, reply = null, part = null] = match;
  return { account, code, comment, reply, part: part as PostAddress['part'] };
}

/** The account that a link leads to: its profile, or its reels as in the viewer of reels. */
export function accountIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  const account = url !== null && HOST.test(url.hostname) ? ACCOUNT.exec(url.pathname)?.[1] : undefined;
  return account === undefined || RESERVED.has(account.toLowerCase()) ? null : account;
}

export function profileUrl(account: string): string {
  return new URL(`/${account}/`, HOME).href;
}

export function postUrl(code: string): string {
  return new URL(`/p/${code}/`, HOME).href;
}

/** The code of a post that all may see has eleven characters; to that of a private account's post its key is added. */
export function isPrivateCode(code: string): boolean {
  return code.length > 15;
}

/** Everything else is the user's own (messages, notifications, saved, settings, stories, the log-in) or shows no posts. */
export function surfaceAt(url: URL): Surface | null {
  if (!HOST.test(url.hostname)) return null;
  const post = postAddress(url.href);
  if (post !== null) return isPrivateCode(post.code) || post.part === 'liked_by' ? null : { kind: 'thread', id: post.code };
  if (/^\/(?:explore\/)?$/.test(url.pathname)) return { kind: 'feed', id: null };
  if (SEARCH.test(url.pathname)) return { kind: 'search', id: null };
  const account = accountIn(url.href);
  return account === null ? null : { kind: 'profile', id: account };
}
