import type { PageContext } from '../adapter.ts';
import { attr, fits, nearest, one } from '../dom.ts';
import { statusAddress } from './address.ts';
import type { OwnPart } from './own-part.ts';
import { S } from './selectors.ts';

/**
 * The post's id: in the link that holds its time, else (adverts show no time) in its analytics link, else in the links of
 * its own pictures, else, for the post a page is about, in the page's address. A link in the text names another post.
 */
export function statusIdOf(own: OwnPart, handle: string | null, page: PageContext): string | null {
  const links = own.all(S.statusLink).filter((link) => nearest(link, S.text) === null);
  const isTimed = (link: Element) => one(link, 'time') !== null;
  const isCounted = (link: Element) => fits(link, S.analytics);
  const isPictured = (link: Element) => sameHandle(statusAddress(attr(link, 'href'), page.url)?.handle, handle);
  for (const isIt of [isTimed, isCounted, isPictured]) {
    const link = links.find(isIt);
    const address = link === undefined ? null : statusAddress(attr(link, 'href'), page.url);
    if (address !== null) return address.id;
  }
  const isSubject = attr(own.root, 'tabindex') === '-1' || nearest(own.root, S.article) === null;
  return page.surface.kind === 'thread' && isSubject ? page.surface.id : null;
}

function sameHandle(a: string | undefined, b: string | null): boolean {
  return a !== undefined && b !== null && a.toLowerCase() === b.toLowerCase();
}
