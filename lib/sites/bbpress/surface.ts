import type { Surface } from '../../model/site.ts';

const TOPIC = /\/topics?\/([^/]+)(?:\/page\/\d+)?\/?$/;
/** What a search found has its words in the address or in the query. */
const SEARCH = /\/(?:forums?|topics|discussions)\/search(?:\/[^/]+)?(?:\/page\/\d+)?\/?$/;
/** What a member wrote; what they follow is their own. */
const MEMBER = /\/users?\/([^/]+)\/(?:replies|topics)(?:\/page\/\d+)?\/?$/;
const LIST = /\/(?:forums?(?:\/[^/]+)*|topics|discussions)(?:\/page\/\d+)?\/?$/;
/** What WordPress and its plugins keep for the user alone. */
const OWN = /\/(?:wp-admin|wp-login\.php|log-?in|register|account|my-account|messages|notifications|settings|edit|profile|favorites|subscriptions)(?:\/|$)/i;

/** Topics, lists of them, searches and what a member wrote, by words in their addresses, which themes may put below any folder. */
export function surfaceAt(url: URL): Surface | null {
  if (OWN.test(url.pathname) || url.searchParams.has('action')) return null;
  const topic = TOPIC.exec(url.pathname)?.[1];
  if (topic !== undefined) return { kind: 'thread', id: topic };
  if (SEARCH.test(url.pathname) || (url.searchParams.get('bbp_search') ?? '') !== '') return { kind: 'search', id: null };
  const member = MEMBER.exec(url.pathname)?.[1];
  if (member !== undefined) return { kind: 'profile', id: member };
  return LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}
