import type { Surface } from '../../model/site.ts';

const TOPIC = /\/topic\/(\d{1,12})(?:\/|$)/;
const LIST = /\/(?:recent|popular|top|world|category\/[^/]+(?:\/[^/]+)?|tags\/[^/]+|user\/[^/]+\/topics)(?:\/\d+)?\/?$/;
const OWN = /\/(?:user\/[^/]+\/chats|chats|message|notifications|me)(?:\/|$)/;

/** Only topics and lists of them that anyone may open. */
export function surfaceAt(url: URL): Surface | null {
  if (OWN.test(url.pathname)) return null;
  const id = TOPIC.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  return LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}
