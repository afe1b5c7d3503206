import type { Surface } from '../../model/site.ts';

/** `/story/26/03/06/179/lamps-recalled`: the day and a number name a story. */
const STORY = /^\/story\/(\d\d\/\d\d\/\d\d\/\d+)(?:\/|$)/;
const FEED = /^\/(?:popular|recent|archive|index2\.pl)?\/?$|^\/stories\/?$/;

/** Stories with their comments, and lists of stories; everything else is the user's own. */
export function surfaceAt(url: URL): Surface | null {
  const story = storyIn(url);
  if (story !== null) return { kind: 'thread', id: story };
  if (url.pathname === '/comments.pl' && !url.searchParams.has('op') && url.searchParams.has('sid')) return { kind: 'thread', id: null };
  return FEED.test(url.pathname) ? { kind: 'feed', id: null } : null;
}

export function storyIn(url: URL): string | null {
  return STORY.exec(url.pathname)?.[1] ?? null;
}
