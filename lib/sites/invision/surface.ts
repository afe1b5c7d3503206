import type { Surface } from '../../model/site.ts';

const TOPIC = /\/topic\/(\d+)(?:-[^/]*)?(?:\/|$)/;
const FORUM = /\/forum\/\d+(?:-[^/]*)?(?:\/|$)/;
/** Files, pictures, articles of a blog and dates, with comments below. */
const ITEM = /\/(?:files\/file|gallery\/image|blogs\/entry|(?:calendar|events)\/event)\/(\d+)(?:-[^/]*)?(?:\/|$)/;
/** What a topic's address may do: everything else edits, reports or moderates. */
const LEADS_THERE = /^(?:find|getNew|getLast|getFirst)(?:Comment|Review)$/;

/** What everyone sees of what is new, and what a member wrote. */
const STREAM = /\/discover\/(?:(?:all|\d+)\/?)?$/;
const MEMBER = /\/profile\/\d+-[^/]*\/(?:content\/)?$/;

/** Only topics, lists of them and what has comments; with and without rewritten addresses, and as 2 and 3 had them. */
export function surfaceAt(url: URL): Surface | null {
  const deed = url.searchParams.get('do');
  if (deed !== null && !LEADS_THERE.test(deed)) return null;
  const route = routeOf(url);
  const topic = TOPIC.exec(route)?.[1] ?? numberIn(url.searchParams.get('showtopic'));
  if (topic !== null) return { kind: 'thread', id: topic };
  const item = ITEM.exec(route)?.[1];
  if (item !== undefined) return { kind: 'thread', id: null };
  if (/\/search\/?$/.test(route)) return { kind: 'search', id: null };
  if (MEMBER.test(route)) return { kind: 'profile', id: null };
  return FORUM.test(route) || STREAM.test(route) || numberIn(url.searchParams.get('showforum')) !== null ? { kind: 'feed', id: null } : null;
}

/** `/topic/7-lamps/` of `/community/topic/7-lamps/`, `/index.php?/topic/7-lamps/` and `/index.php/topic/7-lamps/`. */
export function routeOf(url: URL): string {
  return url.search.startsWith('?/') ? (url.search.slice(1).split('&')[0] ?? '') : url.pathname;
}

/** The page of a topic that an address shows; 1 where it names none. */
export function pageNumber(url: URL): number {
  return Number(/\/page\/(\d{1,6})(?:\/|$)/.exec(routeOf(url))?.[1] ?? url.searchParams.get('page') ?? 1) || 1;
}

function numberIn(text: string | null): string | null {
  return /^\d+/.exec(text ?? '')?.[0] ?? null;
}
