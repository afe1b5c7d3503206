import type { Author, PostKey } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { LM } from './selectors.ts';

/** Of the server the page is on: every server numbers what it holds of others for itself. */
export function idOn(page: PageContext, id: string): string {
  return `${page.url.host}/${id}`;
}

export function keyOn(page: PageContext, id: string): PostKey {
  return `lemmy:${idOn(page, id)}`;
}

export function postUrl(page: PageContext, post: string): string {
  return `${page.url.origin}/post/${post}`;
}

/** The number of a post on this server in a link to it or to one of its comments. */
export function postIn(link: Element, page: PageContext): string | null {
  const url = webUrl(attr(link, 'href'), page.url);
  return url?.host === page.url.host ? (/^\/post\/(\d{1,12})(?:$|\/)/.exec(url.pathname)?.[1] ?? null) : null;
}

/** `name`, with `@server` where that is another one; the link's own words are the name people chose. */
export function authorFrom(link: Element | null, page: PageContext): Author | null {
  const url = webUrl(link && attr(link, 'href'), page.url);
  const handle = /^\/u\/([^/]+)\/?$/.exec(url?.pathname ?? '')?.[1];
  if (link === null || url === null || handle === undefined) return null;
  const name = lineOf(link, (element) => fits(element, 'small'));
  return { handle, name: name === '' ? null : name, url: `${page.url.origin}/u/${handle}`, followers: null };
}

/** Votes: a post's sum where it is shown, else those in favour. Shown as "1.2K" where there are many. */
export function votesIn(root: Element, body: string): number | null {
  const score = one(root, LM.score);
  const shown = [...(score === null ? [] : [score]), ...all(root, LM.votes)].filter((element) => nearest(element, body) === null && nearest(element, 'a') === null);
  const numbers = shown.map(numberIn);
  return numbers.find((number) => number !== null) ?? null;
}

/** The number that an element shows beside its icon: the parser takes an icon's hidden name out of its `<svg>`. */
export function numberIn(element: Element): number | null {
  const text = lineOf(element, (part) => fits(part, LM.iconName)).replace('−', '-');
  if (/^-\d{1,9}$/.test(text)) return Number(text);
  return text.length < 10 ? parseCount(text) : null;
}
