import type { Post } from '../../lib/model/post.ts';
import { DAY_MS, TIME_PRECISIONS } from '../../lib/model/time.ts';
import type { EpochMs, ReadTime, TimePrecision } from '../../lib/model/time.ts';
import { parseCalendarDate } from '../../lib/sites/calendar-date.ts';
import { dateOrderOf } from '../../lib/sites/date-order.ts';

/** Reads the dates of one page's answer key, which are written as the page writes them; null: nothing certain. */
export function dateReader(written: readonly string[], lang: string, now: EpochMs): (date: string) => ReadTime | null {
  const order = dateOrderOf(written);
  return (date) => parseCalendarDate(date, now, { lang, order });
}

/** Days that two readings of the same time may lie apart: a day for the zones; "3 months ago" is as good as its unit. */
const APART: Partial<Record<TimePrecision, number>> = { month: 32, year: 367 };

/** Whether a post's time is the one of the answer key; one that is told less exactly than there is not. */
export function isSameDay({ publishedAt, publishedPrecision }: Post, keyed: ReadTime): boolean {
  if (publishedAt === null || publishedPrecision === null) return false;
  const coarseness = (precision: TimePrecision): number => Math.max(TIME_PRECISIONS.indexOf('day'), TIME_PRECISIONS.indexOf(precision));
  if (coarseness(publishedPrecision) > coarseness(keyed.precision)) return false;
  return Math.abs(dayOf(publishedAt) - dayOf(keyed.at)) <= (APART[keyed.precision] ?? 1);
}

function dayOf(at: EpochMs): number {
  return Math.floor(at / DAY_MS);
}
