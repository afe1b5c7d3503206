import type { Surface } from '../../model/site.ts';

const DISCUSSION = /\/discussion\/(\d{1,12})(?:\/|$)/;
const COMMENT = /\/discussion\/comment\/(\d{1,12})(?:\/|$)/;
const SEARCH = /\/search\/?$/;
/** `/lamps/2184314-dimming-the-lumetra.html`, as some hosts write it. */
const NAMED = /\/(\d{3,12})-[^/]+\.html$/;
const LIST = /^\/?$|\/discussions(?:\/p\d+)?\/?$|\/categories\/[^/]+(?:\/p\d+)?\/?$/;

/** Only discussions, lists of them and searches; old ones have the route in the query: `index.php?p=/discussion/7/lamps`. */
export function surfaceAt(url: URL): Surface | null {
  const route = routeOf(url);
  const id = (DISCUSSION.exec(route) ?? NAMED.exec(route))?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  if (COMMENT.test(route)) return { kind: 'thread', id: null };
  if (SEARCH.test(route)) return { kind: 'search', id: null };
  return LIST.test(route) ? { kind: 'feed', id: null } : null;
}

/** The number of a comment in its own address. */
export function commentIn(url: URL): string | null {
  return COMMENT.exec(routeOf(url))?.[1] ?? null;
}

export function routeOf(url: URL): string {
  return url.searchParams.get('p')?.startsWith('/') ? (url.searchParams.get('p') ?? '') : url.pathname;
}
