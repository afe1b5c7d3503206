import type { Surface } from '../../model/site.ts';

const TOPIC = /\/topics?\/([^/]+)(?:\/page\/\d+)?\/?$/;
const LIST = /\/(?:forums?(?:\/[^/]+)*|topics|discussions)(?:\/page\/\d+)?\/?$/;
/** What WordPress and its plugins keep for the user alone. */
const OWN = /\/(?:wp-admin|wp-login\.php|log-?in|register|account|my-account|messages|notifications|settings|edit|profile|favorites|subscriptions)(?:\/|$)/i;

/** Topics and lists of them, by words in their addresses, which themes may put below any folder. */
export function surfaceAt(url: URL): Surface | null {
  if (OWN.test(url.pathname) || url.searchParams.has('action')) return null;
  const topic = TOPIC.exec(url.pathname)?.[1];
  if (topic !== undefined) return { kind: 'thread', id: topic };
  return LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}
