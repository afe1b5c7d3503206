import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { attr } from '../dom.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';

export const HOME = 'https://www.indiehackers.com';

/** `/mara?id=O8Hv…`. */
export function authorFrom(link: Element | null, page: PageContext): Author | null {
  const handle = /^\/([\w.-]+)\/?$/.exec(webUrl(link && attr(link, 'href'), page.url)?.pathname ?? '')?.[1];
  return handle === undefined ? null : { handle, name: null, url: `${HOME}/${handle}`, followers: null };
}

/** The day in the tip, else "3h". Everything is written in English there. */
export function timeOf(element: Element | null, page: PageContext): ReadTime | null {
  if (element === null) return null;
  return [attr(element, 'title'), lineOf(element)].map((text) => (text ? parseCalendarDate(text, page.now, 'en') : null)).find((time) => time !== null) ?? null;
}

/** Address of a post without what only leads to a place in it. */
export function postAddress(url: URL): string {
  const post = url.searchParams.get('post');
  return `${HOME}${url.pathname.replace(/\/$/, '')}${post === null || !url.pathname.startsWith('/product/') ? '' : `?post=${encodeURIComponent(post)}`}`;
}
