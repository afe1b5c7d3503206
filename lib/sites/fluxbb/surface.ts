import type { Surface } from '../../model/site.ts';

const TOPIC = '/viewtopic.php';
/** The searches that show the same to all. */
const LATEST = /^show_(?:recent|24h|unanswered)$/;
const SEARCH = /^(?:search|show_user_(?:posts|topics))$/;
/** What a search found is kept under a number. */
const FOUND = /^\d{1,12}$/;
/** PunBB's ways to write addresses: `/topic/12/lamps/`, `/topic12.html`, `/topic12-lamps.html`. */
const NAMED_TOPIC = /\/topic\/?(\d{1,12})(?:[/.-]|$)/;
const NAMED_POST = /\/post\/?(\d{1,12})(?:[/.#]|$)/;
const NAMED_SEARCH = /\/search\/(?:\d{1,12}|k[^/]+|(?:posts|topics)\/user\/\d{1,12})(?:\/|$)/;
const NAMED_LIST = /\/forum\/?\d{1,12}(?:[/.-]|$)/;

/** Topics, lists of them and what a search found. */
export function surfaceAt(url: URL): Surface | null {
  const id = topicIn(url);
  if (id !== null) return { kind: 'thread', id };
  if (postIn(url) !== null) return { kind: 'thread', id: null };
  const action = url.pathname.endsWith('/search.php') ? (url.searchParams.get('action') ?? '') : '';
  const isFound = url.pathname.endsWith('/search.php') && FOUND.test(url.searchParams.get('search_id') ?? '');
  if (isFound || SEARCH.test(action) || NAMED_SEARCH.test(url.pathname)) return { kind: 'search', id: null };
  const isList = LATEST.test(action) || url.pathname.endsWith('/viewforum.php') || NAMED_LIST.test(url.pathname);
  return isList ? { kind: 'feed', id: null } : null;
}

/** The number of the post that an address leads to. */
export function postIn(url: URL): string | null {
  return (url.pathname.endsWith(TOPIC) ? /^\d{1,12}$/.exec(url.searchParams.get('pid') ?? '')?.[0] : NAMED_POST.exec(url.pathname)?.[1]) ?? null;
}

/** The number of the topic that an address leads to. */
export function topicIn(url: URL): string | null {
  if (url.pathname.endsWith(TOPIC)) return /^\d{1,12}$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null;
  return NAMED_TOPIC.exec(url.pathname)?.[1] ?? null;
}
