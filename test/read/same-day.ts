import type { Post } from '../../lib/model/post.ts';
import { DAY_MS, TIME_PRECISIONS } from '../../lib/model/time.ts';
import type { EpochMs, ReadTime, TimePrecision } from '../../lib/model/time.ts';
import { parseCalendarDate } from '../../lib/sites/calendar-date.ts';
import { dateOrderOf } from '../../lib/sites/date-order.ts';
import { parseRelativeTime } from '../../lib/sites/relative-time.ts';

/** A time of an answer key. */
export interface KeyedTime extends ReadTime {
  /** It names a day and a month, and no year. */
  isYearless: boolean;
}

const FOUR_YEARS = 1_461 * DAY_MS;

/** Reads the dates of one page's answer key, which are written as the page writes them; null: nothing certain. */
export function dateReader(written: readonly string[], lang: string, now: EpochMs): (date: string) => KeyedTime | null {
  const hints = { lang, order: dateOrderOf(written) };
  return (date) => {
    const time = parseCalendarDate(date, now, hints);
    if (time === null) return null;
    const later = parseCalendarDate(date, now + FOUR_YEARS, hints);
    return { ...time, isYearless: later?.at === time.at + FOUR_YEARS && parseRelativeTime(date, now, lang) === null };
  };
}

/** Days that two readings of the same time may lie apart: a day for the zones; "3 months ago" is as good as its unit. */
const APART: Partial<Record<TimePrecision, number>> = { month: 32, year: 367 };

/** Whether a post's time is the one of the answer key, as far as that goes; one that is told less exactly than there is not. */
export function isSameDay({ publishedAt, publishedPrecision }: Post, keyed: KeyedTime): boolean {
  if (publishedAt === null || publishedPrecision === null) return false;
  const coarseness = (precision: TimePrecision): number => Math.max(TIME_PRECISIONS.indexOf('day'), TIME_PRECISIONS.indexOf(precision));
  if (coarseness(publishedPrecision) > coarseness(keyed.precision)) return false;
  const days = keyed.isYearless ? [-1, 0, 1].map((years) => inYear(keyed.at, new Date(publishedAt).getUTCFullYear() + years)) : [keyed.at];
  return days.some((day) => Math.abs(dayOf(publishedAt) - dayOf(day)) <= (APART[keyed.precision] ?? 1));
}

function inYear(at: EpochMs, year: number): EpochMs {
  return new Date(at).setUTCFullYear(year);
}

function dayOf(at: EpochMs): number {
  return Math.floor(at / DAY_MS);
}
