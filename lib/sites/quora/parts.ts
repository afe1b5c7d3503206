import type { Author } from '../../model/post.ts';
import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { parseCount } from '../counts.ts';
import { dateName } from '../date-names.ts';
import { all, attr, fits, nearest, one } from '../dom.ts';
import { pageLanguage } from '../page-language.ts';
import { parseRelativeTime } from '../relative-time.ts';
import { lineOf } from '../visible-text.ts';
import { webUrl } from '../web-address.ts';
import { profileName } from './address.ts';
import { QU } from './selectors.ts';

/** The first profile that is written out above the words; the picture's link has none. Who stays anonymous has no profile. */
export function authorOf(root: Element, page: PageContext): Author {
  const named = all(root, QU.profile).filter((link) => nearest(link, `${QU.content}, ${QU.block}`) === null && lineOf(link) !== '');
  for (const link of named) {
    const handle = profileName(attr(link, 'href'), page.url);
    const url = webUrl(attr(link, 'href'), page.url);
    if (handle !== null && url !== null) return { handle: plain(handle), name: lineOf(link), url: `${url.origin}/profile/${handle}`, followers: null };
  }
  return { handle: '', name: null, url: null, followers: null };
}

/** "8y", "Jan 20", "Oct 23, 2024"; when it was last changed ("Updated 7mo", "Updated Jan 20") is no time of publishing. */
export function timeOf(link: Element | null, page: PageContext): ReadTime | null {
  if (link === null) return null;
  const [label, lang] = [lineOf(link), pageLanguage(page.doc) ?? 'en'];
  const first = /^\p{L}+/u.exec(label)?.[0];
  const isDay = first === undefined || dateName('month', lang, first) !== undefined;
  return isDay ? parseCalendarDate(label, page.now, lang) : parseRelativeTime(label, page.now, lang);
}

/** "Upvote · 992", with an invisible twin of the number. */
export function countIn(root: Element, selector: string): number | null {
  const found = one(root, selector);
  return found && parseCount(lineOf(found, (element) => fits(element, QU.twin)));
}

function plain(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
