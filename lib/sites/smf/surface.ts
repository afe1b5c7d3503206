import type { Surface } from '../../model/site.ts';

const TOPIC = /(?:[?;&/])topic[=,](\d{1,12})(?:\.|$)/;
const BOARD = /(?:[?;&/])board[=,]\d{1,12}(?:\.|$)/;
const SEARCH = /[?;&/]action[=,]search2(?:[;&.]|$)/;
const DEED = /[?;&/](?:action|sa|area)[=,]/;

/** Topics, lists of them and searches: `index.php?topic=12.0`, `index.php/topic,12.msg34.html`. What has an action does something else. */
export function surfaceAt(url: URL): Surface | null {
  const route = `${url.pathname}${url.search}`;
  if (SEARCH.test(route)) return { kind: 'search', id: null };
  if (DEED.test(route)) return null;
  const id = topicIn(url);
  if (id !== null) return { kind: 'thread', id };
  return BOARD.test(route) ? { kind: 'feed', id: null } : null;
}

/** The number of the topic that an address leads to. */
export function topicIn(url: URL): string | null {
  return TOPIC.exec(`${url.pathname}${url.search}`)?.[1] ?? null;
}

/** The topic's first page, in the way that this address is written. */
export function topicUrl(url: URL, id: string): string {
  if (/\/topic,/.test(url.pathname)) return `${url.origin}${url.pathname.replace(/\/topic,.*$/, '')}/topic,${id}.0.html`;
  return `${url.origin}${url.pathname}?topic=${id}.0`;
}
