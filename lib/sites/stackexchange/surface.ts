import type { Surface } from '../../model/site.ts';

/** Chat, the log-in, the data explorer and their like stand on hosts of their own. */
const OTHER_HOST = /^(?:chat|openid|login|data|api|area51|teams|try|stackauth|winterbash\d*)\./;
const POST = /^\/(?:questions|q|a)\/(\d+)(?:\/|$)/;
const LIST = /^\/(?:questions|unanswered)?(?:\/tagged\/[^/]+)?\/?$/;

/** Only what anyone sees: questions, lists of them, a search. */
export function surfaceAt(url: URL): Surface | null {
  if (OTHER_HOST.test(url.hostname)) return null;
  const id = POST.exec(url.pathname)?.[1];
  if (id !== undefined) return { kind: 'thread', id };
  if (/^\/search\/?$/.test(url.pathname)) return { kind: 'search', id: null };
  return LIST.test(url.pathname) ? { kind: 'feed', id: null } : null;
}
