import type { PageContext } from './adapter.ts';
import { attr, one } from './dom.ts';
import { pageBase } from './page-base.ts';
import { webUrl } from './web-address.ts';

/** A forum on a host that may have several. */
export interface ForumPlace {
  /** Host and folder, without a slash at its end: `talk.example`, `www.example.org/forum`. */
  name: string;
  /** What the page's links are relative to: `<base>` where there is one. */
  base: URL;
}

/**
 * The forum of a page: the folder that comes before `route` in the first link or form that leads there, else in the page's
 * own address, else the host alone. `route`: what every address of that software has behind its folder, with a group
 * `folder` before it: `/^(?<folder>.*?)\/threads\//`; `leads`: selector of what links there.
 */
export function forumAt(page: PageContext, route: RegExp, leads: string): ForumPlace {
  const base = pageBase(page);
  const lead = one(page.doc, leads);
  const led = lead && webUrl(attr(lead, 'href') ?? attr(lead, 'action'), base);
  const path = [led, page.url].flatMap((url) => (url?.host === page.url.host ? (route.exec(url.pathname)?.groups?.folder ?? []) : []))[0] ?? '';
  return { name: `${page.url.host}${path.replace(/\/+$/, '')}`, base };
}
