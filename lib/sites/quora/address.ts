import type { Surface } from '../../model/site.ts';
import { webUrl } from '../web-address.ts';

const HOST = /^([a-z0-9][a-z0-9-]*)\.quora\.com$/i;
const NO_PLACE = new Set(['help', 'business', 'careers', 'press', 'ads', 'about', 'insights', 'engineering', 'partners']);
/** A question's words, joined by dashes; a page of the site's own is one word. */
const SLUG = /^(?=.*[-%])[^/]+$/;
const OWN_PAGES = /^(?:sign-?up|log-?in|forgot-password|password-reset|terms-of|privacy-policy|contact-us|about-)/i;
const PROFILE_LIST = /^\/profile\/([^/]+)(?:\/(?:answers|questions|posts|all_posts|shares))?\/?$/;
const LIST = /^\/(?:following|topic\/[^/]+(?:\/(?:all_questions|top_stories|read))?|q\/[^/]+)?\/?$/;

export interface PostAddress {
  kind: 'question' | 'answer' | 'post';
  /** Without what only a language edition or a space adds on www: `Slug/answer/Name`, `es/Slug`, `space/Slug`. */
  id: string;
  url: string;
  /** Of an answer: its question. */
  question: { id: string; url: string } | null;
}

/** What a link to a question, to an answer or to a post leads to; anything else is null. */
export function postAddress(href: string | null, base: URL): PostAddress | null {
  const url = webUrl(href, base);
  const place = url === null ? null : placeOf(url);
  if (url === null || place === null) return null;
  const parts = url.pathname.replace(/^\/unanswered\//, '/').split('/').slice(1).filter((part) => part !== '');
  const [first = '', second, third] = parts;
  const at = (kind: PostAddress['kind'], path: string, question: PostAddress['question'] = null) => ({ kind, id: `${place}${path}`, url: `${url.origin}/${path}`, question });
  if (parts.length === 1 && isSlug(first)) return at(isSpace(url) ? 'post' : 'question', first);
  if (parts.length === 3 && isSlug(first) && second === 'answer' && third !== undefined) return at('answer', parts.join('/'), { id: `${place}${first}`, url: `${url.origin}/${first}` });
  // A post on a profile, a post of a space under its old address.
  if (parts.length === 3 && (first === 'profile' || first === 'q') && third !== undefined && isSlug(third)) return at('post', parts.join('/'));
  return null;
}

/** The name of a profile as its address writes it. */
export function profileName(href: string | null, base: URL): string | null {
  const url = webUrl(href, base);
  const name = url !== null && HOST.test(url.hostname) ? /^\/profile\/([^/]+)/.exec(url.pathname)?.[1] : undefined;
  return name ?? null;
}

/** Everything else is the user's own (messages, notifications, bookmarks, drafts, settings) or shows no posts. */
export function surfaceAt(url: URL): Surface | null {
  if (placeOf(url) === null) return null;
  if (/^\/search\/?$/.test(url.pathname)) return { kind: 'search', id: null };
  if (LIST.test(url.pathname)) return { kind: 'feed', id: null };
  const post = postAddress(url.href, url);
  if (post !== null) return { kind: 'thread', id: post.question?.id ?? post.id };
  const profile = PROFILE_LIST.exec(url.pathname);
  return profile === null ? null : { kind: 'profile', id: profile[1] ?? null };
}

/** '' on www, `host/` on a language edition or in a space; null: not a place where people write. */
function placeOf({ hostname }: URL): string | null {
  const host = HOST.exec(hostname)?.[1]?.toLowerCase();
  if (host === undefined || NO_PLACE.has(host)) return null;
  return host === 'www' ? '' : `${host}/`;
}

/** Language editions have two letters (`es`), spaces a name. */
function isSpace(url: URL): boolean {
  return !/^(?:www|[a-z]{2})\./i.test(url.hostname);
}

function isSlug(part: string): boolean {
  return SLUG.test(part) && !OWN_PAGES.test(part);
}
