import type { Author, PostKey } from '../../model/post.ts';
import type { PageContext } from '../adapter.ts';
import { parseCount } from '../counts.ts';
import { all, attr, nearest } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { POSTS } from './selectors.ts';

/** Forem runs on other hosts, too, each with numbers of its own. */
export function idOn(page: PageContext, id: string): string {
  return `${page.url.host}/${id}`;
}

export function keyOn(page: PageContext, id: string): PostKey {
  return `devto:${idOn(page, id)}`;
}

/** The path of a link on this host, without what only leads to a place on the page. */
export function pathOf(link: Element | null, page: PageContext): string | null {
  const url = webUrl(link && (attr(link, 'href') ?? attr(link, 'data-path')), page.url);
  return url?.host === page.url.host ? url.pathname.replace(/\/$/, '') : null;
}

/** Everyone has a name of one part: `/mara`. */
export function authorFrom(links: readonly Element[], name: string | null, page: PageContext): Author | null {
  const handle = links.map((link) => /^\/([\w.-]+)$/.exec(pathOf(link, page) ?? '')?.[1]).find((found) => found !== undefined);
  return handle === undefined ? null : { handle, name: name || null, url: `${page.url.origin}/${handle}`, followers: null };
}

/** All matches below `root` that are its own and not those of a comment within it. */
export function ownParts(root: Element, selector: string): Element[] {
  return all(root, selector).filter((element) => nearest(element, POSTS) === root);
}

/** The first number that is shown; null: none is. */
export function countIn(elements: readonly (Element | null)[]): number | null {
  const counts = elements.map((element) => element && parseCount(lineOf(element)));
  return counts.find((count) => count !== null) ?? null;
}

export function numberIn(text: string | null): string | null {
  return text !== null && /^\d{1,12}$/.test(text) ? text : null;
}
