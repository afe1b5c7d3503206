import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

/** Mastodon's are numbers, Pleroma's letters and digits. */
const ID = '[A-Za-z0-9]{1,32}';
/** `/@mara/ID`, `/web/@mara/ID`, `/users/mara/statuses/ID`, `/web/statuses/ID`; Pleroma: `/notice/ID`. */
const POST = new RegExp(String.raw`^/(?:web/)?(?:@[\w.-]+(?:@[\w.:-]+)?/(\d{1,20})|users/[\w.-]+/statuses/(${ID})|statuses/(${ID})|notice/(${ID}))/?$`);
const PROFILE = /^\/(?:web\/)?(?:@|users\/)([\w.-]+(?:@[\w.:-]+)?)(?:\/(?:with_replies|media|featured|tagged\/[^/]+|posts))?\/?$/;
const FEED = /^\/(?:web\/)?(?:|home|public(?:\/\w+)?|explore(?:\/\w+)?|trends(?:\/\w+)?|tags?\/[^/]+|links\/[^/]+|lists\/\w+|timelines\/(?:home|public|tag\/[^/]+)|deck(?:\/.*)?|getting-started|main\/(?:all|public|friends))\/?$/;
/** Columns of the deck that are the user's own. */
const OWN = /\/(?:notifications|conversations|bookmarks|favourites|follow_requests|publish|blocks|mutes|filters)(?:\/|$)/;

/** Everything not named is the user's own or shows no posts. */
export function surfaceAt(url: URL): Surface | null {
  const path = url.pathname;
  if (OWN.test(path)) return null;
  const id = postIdOf(url);
  if (id !== null) return { kind: 'thread', id };
  const profile = PROFILE.exec(path)?.[1];
  if (profile !== undefined) return { kind: 'profile', id: profile };
  if (/^\/(?:web\/)?search\/?$/.test(path)) return { kind: 'search', id: null };
  return FEED.test(path) ? { kind: 'feed', id: null } : null;
}

/** The id that an element bears, where it is one. */
export function checkedId(told: string | null): string | null {
  return told !== null && new RegExp(`^${ID}$`).test(told) ? told : null;
}

export function postIdOf(url: URL): string | null {
  return POST.exec(url.pathname)?.slice(1).find((id) => id !== undefined) ?? null;
}

/** `mara@mastodon.example` of `@mara`, of a link to `/@mara@quill.example` or `https://quill.example/users/mara`; null where it names nobody. */
export function accountOf(written: string, href: string | null, page: URL): string | null {
  const told = /@?([\w.-]+)(?:@([\w.:-]+))?$/.exec(written.trim());
  const url = webUrl(href, page);
  const linked = url === null ? null : /^\/(?:web\/)?(?:@|users\/)([\w.-]+)(?:@([\w.:-]+))?\/?$/.exec(url.pathname);
  const name = linked?.[1] ?? told?.[1];
  return name === undefined ? null : `${name}@${linked?.[2] ?? (linked ? url?.host : told?.[2]) ?? page.host}`;
}
