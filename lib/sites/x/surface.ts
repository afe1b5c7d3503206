import type { Surface } from '../../model/site.ts';

const HANDLE = /^\w{1,20}$/;

/** First path segments that are no account: private areas, log-in, shop windows and help. */
const RESERVED = new Set([
  'about', 'account', 'bookmarks', 'communities', 'compose', 'connect_people', 'download', 'follower_requests', 'grok', 'i', 'intent',
  'jobs', 'lists', 'login', 'logout', 'messages', 'notifications', 'oauth', 'personalization', 'premium', 'privacy', 'safety', 'settings',
  'share', 'signup', 'tos', 'who_to_follow',
]);
/** Public pages below `/i/`; the rest there is private (bookmarks, chat, history) or has no posts. */
const PUBLIC_I = new Set(['communities', 'events', 'lists', 'topics', 'trending']);
const PROFILE_TABS = new Set(['articles', 'highlights', 'media', 'superfollows', 'with_replies']);
/** Lists of people, and numbers for the author's eyes. */
const NO_POSTS = new Set(['analytics', 'likes', 'reposts', 'retweets']);

/** What an address of x.com or twitter.com shows; null where nothing is read. A liked-posts tab is its owner's alone. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname.split('/').filter((segment) => segment !== '');
  const [first = 'home', second] = path;
  const thread = threadAt(path);
  if (thread !== undefined) return thread;
  if (first === 'home' || first === 'explore') return { kind: 'feed', id: null };
  if (first === 'search' || first === 'hashtag') return { kind: 'search', id: null };
  if (first === 'i') return second !== undefined && PUBLIC_I.has(second) ? { kind: 'feed', id: null } : null;
  if (RESERVED.has(first.toLowerCase()) || !HANDLE.test(first)) return null;
  return second === undefined || PROFILE_TABS.has(second) ? { kind: 'profile', id: null } : null;
}

/** `/HANDLE/status/ID`, `/i/status/ID`, `/i/web/status/ID`, `/HANDLE/article/ID`; undefined: no such address. */
function threadAt(path: readonly string[]): Surface | null | undefined {
  const at = path.findIndex((segment) => segment === 'status' || segment === 'statuses' || segment === 'article');
  const id = path[at + 1];
  if (at < 1 || at > 2 || id === undefined || !/^\d{1,20}$/.test(id)) return undefined;
  const [first = ''] = path;
  if (first !== 'i' && RESERVED.has(first.toLowerCase())) return null;
  const view = path[at + 2];
  if (view === 'quotes') return { kind: 'search', id: null };
  return view !== undefined && NO_POSTS.has(view) ? null : { kind: 'thread', id };
}
