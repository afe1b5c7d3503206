import type { Surface } from '../../model/site.ts';

const PRIVATE =
  /\/(?:private|usercp|profile|login|register|subscription|newreply|newthread|newattachment|editpost|report|sendmessage|moderator|moderation|modcp|admincp|inlinemod|postings|infraction|misc|online|memberlist|member|members|calendar|faq|joinrequests|payments|printthread|attachment|album|group|converse|blog_post|privatemessage|pmchat|messagecenter|settings|user|users|auth|lostpw|notifications|activity-stream|help|contact-us|new-content)(?:\.php)?(?:\/|$)/i;
/** `/threads/17-lamps/page2`, of an extension for readable addresses `/lamps/17-dim.html`, of 5 `/forum/lamps/17-dim`. */
const THREAD = /\/(?:threads?\/)?(\d{1,10})-[^/]+?(?:\.html)?(?:\/page\d+|\/[a-z]+)?\/?$/i;
const FORUM = /\/(?:forumdisplay|index|forum|activity|content)\.php$|\/(?:forums?|categories)\/(?:\d+-[^/]*(?:\/page\d+)?\/?)?$|^(?:\/[a-z][a-z0-9_-]*)*\/?$/i;

/** Threads, lists of them and searches, with the addresses of every version and of extensions that make them readable. */
export function surfaceAt(url: URL): Surface | null {
  const { pathname } = url;
  if (PRIVATE.test(pathname)) return null;
  if (/\/show(?:thread|post)\.php/i.test(pathname)) return { kind: 'thread', id: threadAt(url) };
  if (/\/search(?:\.php)?(?:\/|$)/i.test(pathname)) return { kind: 'search', id: null };
  if (FORUM.test(pathname)) return { kind: 'feed', id: null };
  const id = THREAD.exec(pathname)?.[1];
  return id === undefined ? null : { kind: 'thread', id };
}

/** The number of the thread that a link leads to. */
export function threadAt(url: URL): string | null {
  const { pathname, searchParams, search } = url;
  if (/\/showthread\.php/i.test(pathname)) return numberIn(searchParams.get('t')) ?? /^\?(\d{1,10})(?=[-&]|$)/.exec(search)?.[1] ?? /\/(\d{1,10})(?:-|$)/.exec(pathname)?.[1] ?? null;
  return /\.php/i.test(pathname) ? null : (THREAD.exec(pathname)?.[1] ?? null);
}

function numberIn(text: string | null): string | null {
  return text !== null && /^\d{1,10}$/.test(text) ? text : null;
}
