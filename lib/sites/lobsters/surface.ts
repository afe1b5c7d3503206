import type { Surface } from '../../model/site.ts';

const LIST = /^\/(?:(?:page\/\d+|active|recent|newest|comments|top|hottest|t|domains|origins|categories|replies-to)(?:\/[\w.,:+-]+)*)?\/?$/;
const PROFILE = /^\/(?:~|u\/|threads\/|newest\/|user\/(?:stories|threads)\/)([\w-]+)(?:\/(?:stories|threads|comments))?(?:\/page\/\d+)?\/?$/;

/** What everyone sees. `threads`, `replies`, `saved`, `hidden`, `upvoted`, `filters` without a name are the user's own. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  const story = /^\/s\/(\w+)(?:\/|$)/.exec(path)?.[1];
  if (story !== undefined) return /\/(?:edit|suggest)\/?$/.test(path) ? null : { kind: 'thread', id: story };
  if (/^\/c\/\w+\/?$/.test(path)) return { kind: 'thread', id: null };
  if (/^\/search\/?$/.test(path)) return { kind: 'search', id: null };
  const name = path.startsWith('/newest/page') ? undefined : PROFILE.exec(path)?.[1];
  if (name !== undefined) return { kind: 'profile', id: name };
  return LIST.test(path) ? { kind: 'feed', id: null } : null;
}
