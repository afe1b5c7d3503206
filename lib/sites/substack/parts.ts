import type { Author, PostKey } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { parseCount } from '../counts.ts';
import { all, attr, nearest } from '../dom.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { POSTS } from './selectors.ts';

export function idOn(page: PageContext, id: string): string {
  return `${page.url.host}/${id}`;
}

export function keyOn(page: PageContext, id: string): PostKey {
  return `substack:${idOn(page, id)}`;
}

/** `/@mara` or `/profile/129-mara-quill`; the first of the links that shows a name has it, one before it the picture. */
export function authorFrom(links: readonly Element[], page: PageContext): Author | null {
  for (const link of links) {
    const url = webUrl(attr(link, 'href'), page.url);
    const handle = /^\/(?:@|profile\/)([\w.-]+)\/?$/.exec(url?.pathname ?? '')?.[1];
    const name = lineOf(link);
    if (url !== null && handle !== undefined && name !== '') return { handle, name, url: `${url.origin}${url.pathname}`, followers: null };
  }
  return null;
}

/** A day as the page writes it: "Dec 14, 2025, 7:40 PM" in the reader's zone, "6d". */
export function dayIn(text: string | null, page: PageContext): ReadTime | null {
  return text ? parseCalendarDate(text, page.now, pageLanguage(page.doc) ?? 'en') : null;
}

/** By the link to a comment or a note: its tip has the day, its text tells how many hours ago where it was today. */
export function linkTime(link: Element | undefined, page: PageContext): ReadTime | null {
  if (link === undefined) return null;
  const label = dayIn(lineOf(link), page);
  return label?.precision === 'hour' || label?.precision === 'minute' ? label : (dayIn(attr(link, 'title'), page) ?? label);
}

/** All matches below `root` that are its own and not those of a post within it. */
export function ownParts(root: Element, selector: string): Element[] {
  return all(root, selector).filter((element) => nearest(element, POSTS) === root);
}

export function countIn(element: Element | undefined): number | null {
  return element === undefined ? null : parseCount(lineOf(element));
}

/** `/p/which-lamp`: what a post is known by on its publication's host. */
export function postPath(address: URL | null): string | null {
  return /^\/(?:pub\/[\w-]+\/)?(?:p|cp)\/[\w.%-]+/.exec(address?.pathname ?? '')?.[0] ?? null;
}
