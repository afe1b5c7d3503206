import type { Surface } from '../../model/site.ts';

/** The front ends that show posts: not chat., mod., ads., accounts. Old country hosts (es.reddit.com) lead to www. */
const HOST = /^(?:(?:www|old|new|sh|np|[a-z]{2})\.)?reddit\.com$/;

const SORTS = '(?:best|hot|new|top|rising|controversial|gilded)';
const POST = String.raw`comments/(?<id>[a-z0-9]+)(?:/.*)?`;
const FEED: readonly RegExp[] = [
  new RegExp(`^/(?:${SORTS}|popular|all|explore)?$`),
  new RegExp(`^/(?:r|domain|t)/[^/]+(?:/${SORTS})?$`),
  /^\/r\/[^/]+\/duplicates\/[a-z0-9]+(?:\/[^/]*)?$/,
  /^\/user\/[^/]+\/m\/[^/]+(?:\/[a-z]+)?$/,
];
const THREAD: readonly RegExp[] = [new RegExp(`^/(?:(?:r|user|u)/[^/]+/)?${POST}$`)];
const SEARCH = /^(?:\/(?:r|user)\/[^/]+)?\/search$/;
/** Saved, upvoted, hidden and the like are the user's own lists. */
const PROFILE = /^\/(?:user|u)\/(?<id>[^/]+)(?:\/(?:overview|comments|submitted|posts|gilded|top))?$/;

/** What the address shows; null for everything that is private or holds no posts (messages, chat, settings, wiki, mod). */
export function surfaceAt(url: URL): Surface | null {
  if (!HOST.test(url.hostname)) return null;
  const path = url.pathname.toLowerCase().replace(/\/+$/, '') || '/';
  // "me" is whoever looks; r/mod is what the user moderates.
  if (/^\/(?:user|u)\/me(?:\/|$)|^\/me(?:\/|$)|^\/r\/mod(?:\/|$)/.test(path)) return null;
  const thread = firstMatch(THREAD, path);
  if (thread !== null) return { kind: 'thread', id: thread.groups?.id ?? null };
  if (firstMatch(FEED, path) !== null || path === '/') return { kind: 'feed', id: null };
  if (SEARCH.test(path)) return { kind: 'search', id: null };
  const profile = PROFILE.exec(path);
  return profile === null ? null : { kind: 'profile', id: profile.groups?.id ?? null };
}

function firstMatch(patterns: readonly RegExp[], path: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(path);
    if (match !== null) return match;
  }
  return null;
}
