import type { Surface } from '../../model/site.ts';

const TOPIC = /\/topic\/(\d{1,12})(?:\/|$)/;
const LIST = /\/(?:recent|popular|top|world|category\/[^/]+(?:\/[^/]+)?|tags\/[^/]+|user\/[^/]+\/topics)(?:\/\d+)?\/?$/;
/** What a member wrote; the other pages of a member are the member's own. */
const MEMBER = /\/user\/([^/]+)(?:\/(?:posts|best|controversial))?\/?$/;
const SEARCH = /\/search\/?$/;
const OWN = /\/(?:user\/[^/]+\/chats|chats|message|notifications|me)(?:\/|$)/;

/** Topics, lists of them and of posts that anyone may open. */
export function surfaceAt(url: URL): Surface | null {
  if (OWN.test(url.pathname)) return null;
  const id = TOPIC.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  if (LIST.test(url.pathname)) return { kind: 'feed', id: null };
  const member = MEMBER.exec(url.pathname)?.[1];
  if (member !== undefined) return { kind: 'profile', id: decoded(member) };
  return SEARCH.test(url.pathname) ? { kind: 'search', id: null } : null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}
