import type { Surface } from '../../model/site.ts';

const PRIVATE = /\/(?:ucp|mcp|posting|memberlist|report|privmsg|profile|login|groupcp|modcp|cron|faq|viewonline)\.php(?:\/|$)|\/(?:adm|admin|user|help|ucp|mcp|posting)(?:\/|$)/i;
const SEARCH = /\/search\.php$|\/search(?:\/|$)/i;
const TOPIC_FILE = /\/viewtopic(?:\.php)?(?:\/|$)/i;
/** As extensions for readable addresses write it: `lamps-t17.html`, `topic17-30.html`, `/t/17/lamps`. */
const TOPIC = /(?:[-/_](?:t|topic|thread)[-/_]?)(\d{1,10})(?:-[^/]*)?(?:\.html)?(?:\/|$)/i;
const LIST = /\/viewforum(?:\.php)?(?:\/|$)|[-/_](?:f|forum)[-/_]?\d{1,6}(?:-\d+)?(?:\.html)?\/?$|\/(?:index\.php)?$|\/[a-z0-9_-]+\/?$/i;

/** Topics, lists of them and searches, with the addresses the software has and with those that extensions make readable. */
export function surfaceAt(url: URL): Surface | null {
  const { pathname, searchParams } = url;
  if (PRIVATE.test(pathname)) return null;
  if (TOPIC_FILE.test(pathname)) return { kind: 'thread', id: numberIn(searchParams.get('t')) };
  if (SEARCH.test(pathname)) return { kind: 'search', id: null };
  const id = TOPIC.exec(pathname)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  return LIST.test(pathname) ? { kind: 'feed', id: null } : null;
}

function numberIn(text: string | null): string | null {
  return text !== null && /^\d{1,10}$/.test(text) ? text : null;
}

/** The number of the topic that a link leads to. */
export function topicAt(url: URL): string | null {
  return numberIn(url.searchParams.get('t')) ?? TOPIC.exec(url.pathname)?.[1] ?? null;
}
