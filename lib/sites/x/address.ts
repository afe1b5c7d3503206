import { webUrl } from '../web-address.ts';

const HOST = /(?:^|\.)(?:x|twitter)\.com$/;
const STATUS = /^\/(\w{1,20})(?:\/web)?\/status(?:es)?\/(\d{1,20})(?:\/|$)/;

export interface StatusAddress {
  /** `i` where the address does not name the author. */
  handle: string;
  id: string;
}

/** Author and id in a link to a post, or null. */
export function statusAddress(href: string | null, base: URL): StatusAddress | null {
  const url = webUrl(href, base);
  const [, handle, id] = (url !== null && HOST.test(url.hostname) && STATUS.exec(url.pathname)) || [];
  return handle === undefined || id === undefined ? null : { handle, id };
}

/** Handle in a link to an account, or null. */
export function profileHandle(href: string | null, base: URL): string | null {
  const url = webUrl(href, base);
  const [, handle] = (url !== null && HOST.test(url.hostname) && /^\/(\w{1,20})\/?$/.exec(url.pathname)) || [];
  return handle ?? null;
}

export function profileUrl(handle: string): string {
  return `https://x.com/${handle}`;
}

export function statusUrl(handle: string, id: string): string {
  return `https://x.com/${handle === '' ? 'i' : handle}/status/${id}`;
}
