import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://www.pinterest.com/');

const HOST = /^(?:www|[a-z]{2})\.pinterest\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/;
const PIN = /^\/pin\/(?:[^/]*--)?(\d{6,20})(?:\/|$)/;
const FEED = /^\/(?:(?:today|explore|ideas)(?:\/[^/]+){0,3}\/?)?$/;
const SEARCH = /^\/search(?:\/(?:pins|videos|all))?\/?$/;
const ACCOUNT = /^\/([\w-]{3,40})(?:\/_created|\/_pins)?\/?$/;
/** No account can be called so. */
const RESERVED = new Set(
  'pin today explore ideas search settings messages notifications news_hub login logout signup register password business pin-builder pin-creation-tool idea-pin-builder create ads analytics convert about categories topics topic homefeed following edit oauth invite invited _ _saved resource password_reset shopping collages topics privacy terms help secure video'.split(' '),
);

/** The number of a pin in a link to it. */
export function pinIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  return (url !== null && HOST.test(url.hostname) && PIN.exec(url.pathname)?.[1]) || null;
}

export function pinUrl(id: string): string {
  return `${HOME.origin}/pin/${id}/`;
}

/** The name of an account in a link to its page; boards stand below it. */
export function accountIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  const name = url !== null && HOST.test(url.hostname) ? ACCOUNT.exec(url.pathname)?.[1] : undefined;
  return name === undefined || RESERVED.has(name.toLowerCase()) ? null : name;
}

/** Everything else is the user's own (messages, updates, settings, what was saved) or may be secret (boards). */
export function surfaceAt(url: URL): Surface | null {
  if (!HOST.test(url.hostname)) return null;
  const pin = PIN.exec(url.pathname)?.[1];
  if (pin !== undefined) return /\/(?:edit|analytics|repin|sent)\//.test(url.pathname) ? null : { kind: 'thread', id: pin };
  if (FEED.test(url.pathname)) return { kind: 'feed', id: null };
  if (SEARCH.test(url.pathname)) return { kind: 'search', id: null };
  const account = accountIn(url.href);
  return account === null ? null : { kind: 'profile', id: account };
}
