import type { ReadTime, TimePrecision } from '../model/time.ts';
import type { PageContext } from './adapter.ts';
import { parseCalendarDate } from './calendar-date.ts';
import { dateOrderOf } from './date-order.ts';
import { all, attr, fits, textOf } from './dom.ts';
import { parseIso } from './iso-date.ts';
import { pageLanguage } from './page-language.ts';
import { lineOf } from './visible-text.ts';

/** Seconds or milliseconds since 1970: XenForo 1 and 2, NodeBB, Discourse. */
const EPOCH = ['data-timestamp', 'data-time'] as const;

const FINE = new Set<TimePrecision>(['second', 'minute', 'hour']);

/**
 * When a post was published, by `element` (a `<time>`, a date's span or what holds the date among few other words): exact by its
 * attributes, else the day that its title or its text names in the page's language. `dates`: selector of all dates on the
 * page, which together show whether days or months come first. `skip`: selector of what stands beside the date, names above all.
 */
export function forumTime(element: Element | null, page: PageContext, dates: string | null = null, skip: string | null = null): ReadTime | null {
  if (element === null) return null;
  const exact = epochIn(element) ?? parseIso(attr(element, 'datetime') ?? '');
  if (exact !== null && exact.precision !== 'day') return exact;
  const told = toldIn(element, page, dates, skip);
  // A time without a zone tells the day; "5 minutes ago" beside it more, "2 years ago" less.
  return exact === null || (told !== null && FINE.has(told.precision)) ? told : exact;
}

function toldIn(element: Element, page: PageContext, dates: string | null, skip: string | null): ReadTime | null {
  const lang = pageLanguage(page.doc) ?? '';
  const order = dates === null ? null : dateOrderOf(all(page.doc, dates).map((date) => attr(date, 'title') ?? textOf(date)));
  for (const text of [attr(element, 'title'), lineOf(element, skip === null ? undefined : (part) => fits(part, skip))]) {
    const time = text ? parseCalendarDate(text, page.now, { lang, order }) : null;
    if (time !== null) return time;
  }
  return null;
}

function epochIn(element: Element): ReadTime | null {
  for (const name of EPOCH) {
    const written = attr(element, name) ?? '';
    if (/^\d{9,10}$/.test(written)) return { at: Number(written) * 1_000, precision: 'second' };
    if (/^\d{12,13}$/.test(written)) return { at: Number(written), precision: 'second' };
  }
  return null;
}
