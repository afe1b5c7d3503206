import type { Surface } from '../../model/site.ts';
import { isPrivatePage } from '../private-pages.ts';

/** Every post ends in its number, of hexadecimal digits. */
const POST = /(?:^|[-/])([0-9a-f]{10,12})\/?$/;
const OWN = /^\/(?:me|m|new-story|plans|membership|creators|verified-author|earn|gift|policy|about|jobs-at-medium|_)(?:\/|$)|^\/p\/[0-9a-f]+\/(?:edit|submission|settings)|\/(?:settings|stats|followers|following|list|lists|responses|activity|reading-list)(?:\/|$)/;

export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  if (OWN.test(path) || isPrivatePage(url)) return null;
  const post = postIn(url);
  if (post !== null) return { kind: 'thread', id: post };
  if (/^\/search(?:\/|$)/.test(path)) return { kind: 'search', id: null };
  const person = /^\/@([\w.-]+)(?:\/(?:about|reposts))?\/?$/.exec(path)?.[1];
  if (person !== undefined) return { kind: 'profile', id: person };
  return /^\/(?:[\w.-]+\/?|tag\/[\w-]+(?:\/[\w-]+)?\/?|[\w.-]+\/(?:latest|archive|all)\/?)?$/.test(path) ? { kind: 'feed', id: null } : null;
}

/** A post's number in its address: `/@mara/which-lamp-452d8220606f`, `/p/452d8220606f`. */
export function postIn(url: URL): string | null {
  return POST.exec(url.pathname)?.[1] ?? null;
}
