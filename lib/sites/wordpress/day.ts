import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { parseDate } from '../dates.ts';
import { pageLanguage } from '../page-language.ts';

/** A date in the blog's language, or "3 days ago" where a plugin writes so. */
export function dayIn(text: string | null, { doc, now }: PageContext): ReadTime | null {
  const lang = pageLanguage(doc) ?? 'en';
  return text === null ? null : (parseDate(text, now, lang) ?? parseCalendarDate(text, now, lang));
}
