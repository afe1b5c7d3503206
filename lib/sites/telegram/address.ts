import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

export const HOME = new URL('https://t.me/');

const HOSTS = new Set(['t.me', 'telegram.me', 'www.telegram.me']);
/** What stands where a name would: ways into the app and into accounts. */
const RESERVED = /^(?:login|share|proxy|socks|joinchat|add(?:stickers|emoji|list|theme)|setlanguage|confirmphone|invoice|boost|giftcode|contact)$/i;
const NAME = '[A-Za-z][A-Za-z0-9_]{3,31}';
const CHANNEL = new RegExp(`^/(?:s/)?(${NAME})/?$`);
const PREVIEW = new RegExp(`^/s/(${NAME})(?:/\\d+)?/?$`);
/** A group with topics has the topic between its name and the number. */
const POST = new RegExp(`^/(?:s/)?(${NAME})(?:/\\d+)?/(\\d{1,12})/?$`);

export interface PostAddress {
  id: string;
  url: string;
}

/** `channel/66` as `data-post` and addresses have it; names count in any case. */
export function postAddress(path: string | null): PostAddress | null {
  const url = webUrl(path, HOME);
  const [, name, number] = url !== null && HOSTS.has(url.hostname) ? POST.exec(url.pathname) ?? [] : [];
  return name === undefined || number === undefined || RESERVED.test(name) ? null : { id: `${name.toLowerCase()}/${number}`, url: `${HOME.origin}/${name}/${number}` };
}

/** The name of a channel, a group or a person in a link to it or to a post of it. */
export function accountIn(href: string | null): string | null {
  const url = webUrl(href, HOME);
  if (url === null || !HOSTS.has(url.hostname)) return null;
  const name = CHANNEL.exec(url.pathname)?.[1] ?? POST.exec(url.pathname)?.[1] ?? null;
  return name === null || RESERVED.test(name) ? null : name;
}

/** Links into private chats (`/c/…`), invitations, log-ins and settings have other shapes; stories are gone in a day. */
export function surfaceAt(url: URL): Surface | null {
  if (!HOSTS.has(url.hostname)) return null;
  const channel = PREVIEW.exec(url.pathname)?.[1];
  if (channel !== undefined) return url.searchParams.get('q') ? { kind: 'search', id: channel } : { kind: 'profile', id: channel };
  const post = postAddress(url.href);
  return post === null ? null : { kind: 'thread', id: post.id };
}
