import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://bsky.app/');

/** A record key as the protocol allows it; a post's is a clock reading in nearly all cases. */
const RECORD = String.raw`[\w.:~-]{1,64}`;
const POST = new RegExp(String.raw`^/profile/([\w.:%-]+)/post/(${RECORD})(?:/([a-z-]+))?/?$`);
const ACCOUNT = /^\/profile\/([\w.:%-]+)\/?$/;
const FEED = new RegExp(String.raw`^/(?:profile/[\w.:%-]+/(?:feed|lists)/${RECORD})?/?$`);
const SEARCH = /^\/(?:search|(?:hashtag|topic)\/[^/]+(?:\/[^/]+)?)\/?$|^\/profile\/[\w.:%-]+\/search\/?$/;

export interface PostAddress {
  /** A handle, or a DID where the handle is not valid. */
  account: string;
  id: string;
  /** Lists that belong to the post: `liked-by`, `reposted-by`, `quotes`. */
  part: string | null;
}

export function postAddress(href: string | null): PostAddress | null {
  const url = webUrl(href, HOME);
  const match = url !== null && url.hostname === HOME.hostname ? POST.exec(url.pathname) : null;
  if (match === null) return null;
  const [, account = '', id = '', part = null] = match;
  return { account, id, part };
}

export function accountIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  return (url !== null && url.hostname === HOME.hostname && ACCOUNT.exec(url.pathname)?.[1]) || null;
}

export function profileUrl(account: string): string {
  return new URL(`/profile/${account}`, HOME).href;
}

export function postUrl(account: string, id: string): string {
  return `${profileUrl(account)}/post/${id}`;
}

/** Everything else is the user's own (messages, notifications, saved, settings, moderation, lists of people) or shows no posts. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  const post = postAddress(path);
  if (post !== null) {
    if (post.part === null) return { kind: 'thread', id: post.id };
    return post.part === 'quotes' ? { kind: 'search', id: null } : null;
  }
  if (FEED.test(path)) return { kind: 'feed', id: null };
  if (SEARCH.test(path)) return { kind: 'search', id: null };
  const account = ACCOUNT.exec(path);
  return account === null ? null : { kind: 'profile', id: account[1] ?? null };
}
