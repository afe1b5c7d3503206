import type { Surface } from '../../model/site.ts';

const PRIVATE =
  /\/(?:my|messages|notifications|preferences|drafts|bookmarks|admin|review|login|signup|session|password-reset|chat|invites?|new-topic|new-message|g|groups|activate-account|user-api-key|security|billing|moderation|assigned|private-messages|deleted-posts|account-created|email|unsubscribe|wizard|pub|flags|posts)(?:\/|$)/i;
const TOPIC = /\/t\/(?:[^/]+\/)?(\d{1,10})(?:\/(?:\d+|last|summary|print))?\/?$/i;
const MEMBER = /\/u(?:sers)?\/([^/]+)(?:\/(?:summary|activity(?:\/(?:topics|replies|portfolio|solved))?))?\/?$/i;
const LIST = /\/(?:latest|top|hot|new|unseen|unread|posted|categories)(?:\/[a-z]+)?\/?$|\/c\/.+|\/tags?\/.+/i;
/** The front page, also of a forum in a folder of its host. */
const FRONT = /^(?:\/[a-z0-9_-]{1,12}){0,2}\/?$/i;
const OTHER = /\/(?:about|faq|guidelines|tos|privacy|badges|u|users|tags|t|c|search|help|rules|site|styleguide)\/?$/i;

/** Topics, lists of them, searches and what a member wrote of late. A conversation in private looks like a topic: the markup tells. */
export function surfaceAt({ pathname }: URL): Surface | null {
  if (PRIVATE.test(pathname)) return null;
  const topic = TOPIC.exec(pathname)?.[1];
  if (topic !== undefined) return { kind: 'thread', id: topic };
  if (/\/search\/?$/i.test(pathname)) return { kind: 'search', id: null };
  const member = MEMBER.exec(pathname)?.[1];
  if (member !== undefined) return { kind: 'profile', id: member };
  return LIST.test(pathname) || (FRONT.test(pathname) && !OTHER.test(pathname)) ? { kind: 'feed', id: null } : null;
}

/** The topic and the number of the post that a link leads to; without one it is the opening post. */
export function topicAt(url: URL): { id: string; number: string | null; address: string } | null {
  const [, address = '', id, number = null] = /^(.*\/t\/(?:[^/]+\/)?(\d{1,10}))(?:\/(\d{1,7}))?\/?$/.exec(url.pathname) ?? [];
  return id === undefined ? null : { id, number, address: `${url.origin}${address}` };
}
