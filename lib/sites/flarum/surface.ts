import type { Surface } from '../../model/site.ts';

const DISCUSSION = /\/d\/(\d{1,12})(?:-[^/]*)?(?:\/\d+)?\/?$/;
const LIST = /^\/?$|\/all\/?$|\/t\/[^/]+\/?$/;
const USER = /\/u\/([^/]+)(?:\/discussions)?\/?$/;

/** Discussions, lists of them, those a search finds (`?q=`) and what a member wrote. */
export function surfaceAt(url: URL): Surface | null {
  const id = DISCUSSION.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  const user = USER.exec(url.pathname)?.[1];
  if (user !== undefined) return { kind: 'profile', id: user };
  return LIST.test(url.pathname) ? { kind: url.searchParams.get('q') ? 'search' : 'feed', id: null } : null;
}
