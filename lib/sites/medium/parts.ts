import type { Author, PostKey } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { all, attr, tagOf } from '../dom.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';

/** On Medium itself and on its writers' hosts below it a number is one post; on a host of somebody's own it may be another. */
export function idOn({ host }: URL, id: string): string {
  return `${host.endsWith('.medium.com') ? 'medium.com' : host}/${id}`;
}

export function keyOn(url: URL, id: string): PostKey {
  return `medium:${idOn(url, id)}`;
}

/** `/@mara` or `https://mara.medium.com/`: the first of the elements that shows a name; elsewhere people have only that. */
export function authorFrom(elements: readonly Element[], page: PageContext): Author | null {
  for (const element of elements) {
    const name = lineOf(element);
    if (name === '') continue;
    const link = tagOf(element) === 'a' ? element : (all(element, 'a[href]')[0] ?? null);
    const url = webUrl(link && attr(link, 'href'), page.url);
    const handle = /^\/@([\w.-]+)\/?$/.exec(url?.pathname ?? '')?.[1] ?? /^([\w-]+)\.medium\.com$/.exec(url?.host ?? '')?.[1] ?? null;
    return { handle: handle ?? name, name, url: handle === null || url === null ? null : `${url.origin}${url.pathname}`, followers: null };
  }
  return null;
}

/** The day that a date's words name. */
export function dayIn(element: Element | null, page: PageContext): ReadTime | null {
  const text = element === null ? '' : (attr(element, 'datetime') ?? lineOf(element));
  return text === '' || text.length > 40 ? null : parseCalendarDate(text, page.now, pageLanguage(page.doc) ?? 'en');
}

/** Without `?source=`, which tells where it was pressed. */
export function postAddress(url: URL): string {
  return `${url.origin}${url.pathname.replace(/\/$/, '')}`;
}
