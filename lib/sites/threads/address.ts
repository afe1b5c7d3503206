import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.threads.com/');

const HOST = /^(?:www\.)?threads\.(?:com|net)$/;
const POST = /^\/(?:@([\w.]+)\/post|t)\/([\w-]+)(?:\/(?:media|embed))?\/?$/;
const ACCOUNT = /^\/@([\w.]+)(?:\/(?:replies|media|reposts))?\/?$/;
const FEED = /^\/(?:for_you|following|custom_feed\/\d+|topics?\/[^/]+)?\/?$/;
const SEARCH = /^\/(?:search|tag\/[^/]+)\/?$/;

export interface PostAddress {
  /** null: the short form `/t/CODE` names no one. */
  account: string | null;
  code: string;
}

export function postAddress(href: string | null): PostAddress | null {
  const url = webUrl(href, HOME);
  const [, account = null, code] = (url !== null && HOST.test(url.hostname) && POST.exec(url.pathname)) || [];
  return code === undefined ? null : { account, code };
}

export function accountIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  return (url !== null && HOST.test(url.hostname) && ACCOUNT.exec(url.pathname)?.[1]) || null;
}

export function profileUrl(account: string): string {
  return new URL(`/@${account}`, HOME).href;
}

export function postUrl(account: string, code: string): string {
  return `${profileUrl(account)}/post/${code}`;
}

/** The code of a post that all may see has eleven characters; to that of a private account's post its key is added. */
export function isPrivateCode(code: string): boolean {
  return code.length > 15;
}

/** Everything else is the user's own (activity, messages, saved, liked, settings, insights) or the log-in. */
export function surfaceAt(url: URL): Surface | null {
  const post = postAddress(url.href);
  if (post !== null) return isPrivateCode(post.code) ? null : { kind: 'thread', id: post.code };
  if (!HOST.test(url.hostname)) return null;
  if (FEED.test(url.pathname)) return { kind: 'feed', id: null };
  if (SEARCH.test(url.pathname)) return { kind: 'search', id: null };
  const account = ACCOUNT.exec(url.pathname)?.[1];
  return account === undefined ? null : { kind: 'profile', id: account };
}
