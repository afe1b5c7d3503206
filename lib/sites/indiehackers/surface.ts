import type { Surface } from '../../model/site.ts';

/** First parts of addresses that are no one's name. */
const LISTS = new Set(['', 'newest', 'top', 'popular', 'featured', 'posts', 'starting-up', 'tech', 'creators', 'money', 'lifestyle', 'a-i', 'ideas', 'products', 'stories', 'interviews', 'tags', 'group', 'groups', 'forum', 'all']);
const OTHERS = new Set(
  `sign-in sign-up log-in login logout settings notifications inbox messages message chat bookmarks saved drafts new-post create edit admin moderation account plus subscribe
  newsletter newsletters advertise about faq terms privacy contact meetups meetup jobs partnerships podcast podcasts search users databases courses contribute verify reset-password`.split(/\s+/),
);

/** What everyone sees: lists, posts with their comments, people's and products' pages. */
export function surfaceAt(url: URL): Surface | null {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [first = '', second, third] = parts;
  const id = postIdIn(url);
  if (first === 'post' || first === 'product' || first === 'interview') {
    if (id !== null) return { kind: 'thread', id };
    return first === 'product' && second !== undefined && third === undefined ? { kind: 'profile', id: second } : null;
  }
  if (LISTS.has(first)) return parts.length <= 2 ? { kind: 'feed', id: null } : null;
  return parts.length === 1 && !OTHERS.has(first.toLowerCase()) && /^[\w.-]+$/.test(first) ? { kind: 'profile', id: first } : null;
}

/** A post's own id: the last part of its slug, or `post` in the address of the product it is about. */
export function postIdIn(url: URL): string | null {
  const asked = url.searchParams.get('post');
  if (/^\/product\/[\w.-]+\/?$/.test(url.pathname)) return asked !== null && /^[\w-]{8,30}$/.test(asked) ? asked : null;
  const slug = /^\/(?:post|interview)\/(?:[\w-]+\/)?([\w-]+)\/?$/.exec(url.pathname)?.[1];
  return /(?:^|-)(\w{8,30})$/.exec(slug ?? '')?.[1] ?? null;
}
