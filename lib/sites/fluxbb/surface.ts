import type { Surface } from '../../model/site.ts';

const TOPIC = '/viewtopic.php';
/** The searches that show the same to all. */
const SEARCH = /^show_(?:recent|24h|unanswered)$/;
/** PunBB's ways to write addresses: `/topic/12/lamps/`, `/topic12.html`, `/topic12-lamps.html`. */
const NAMED_TOPIC = /\/topic\/?(\d{1,12})(?:[/.-]|$)/;
const NAMED_POST = /\/post\/?(\d{1,12})(?:[/.#]|$)/;
const NAMED_LIST = /\/forum\/?\d{1,12}(?:[/.-]|$)/;

/** Topics and lists of them. */
export function surfaceAt(url: URL): Surface | null {
  const id = topicIn(url);
  if (id !== null) return { kind: 'thread', id };
  const isPost = url.pathname.endsWith(TOPIC) ? /^\d+$/.test(url.searchParams.get('pid') ?? '') : NAMED_POST.test(url.pathname);
  if (isPost) return { kind: 'thread', id: null };
  const isSearch = url.pathname.endsWith('/search.php') && SEARCH.test(url.searchParams.get('action') ?? '');
  const isList = isSearch || url.pathname.endsWith('/viewforum.php') || NAMED_LIST.test(url.pathname);
  return isList ? { kind: 'feed', id: null } : null;
}

/** The number of the topic that an address leads to. */
export function topicIn(url: URL): string | null {
  if (url.pathname.endsWith(TOPIC)) return /^\d{1,12}$/.exec(url.searchParams.get('id') ?? '')?.[0] ?? null;
  return NAMED_TOPIC.exec(url.pathname)?.[1] ?? null;
}
