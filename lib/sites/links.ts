import { all, attr, holds, nearest } from './dom.ts';
import { webUrl, withoutTracking } from './web-address.ts';

/** Enough for any post; a page of ten thousand links is not one. */
const LINK_LIMIT = 100;

/**
 * Absolute http(s) targets of the links below `root`, in document order, without doubles and trackers. `unwrap` turns a
 * site's own redirect into its target; null leaves the link out. Links inside `notIn` are not the text's own.
 */
export function linksIn(
  root: Element,
  base: URL,
  { unwrap = (url) => url, notIn = null }: { unwrap?: (url: URL) => URL | null; notIn?: string | null } = {},
): string[] {
  const links = new Set<string>();
  for (const anchor of all(root, 'a[href]')) {
    const left = notIn === null ? null : nearest(anchor, notIn);
    // A whole post may stand in something to press: what is around the text leaves none of its links out.
    if (left !== null && left !== root && holds(root, left)) continue;
    const url = webUrl(attr(anchor, 'href'), base);
    const target = url === null ? null : unwrap(url);
    if (target !== null) links.add(withoutTracking(target));
    if (links.size >= LINK_LIMIT) break;
  }
  return [...links];
}
