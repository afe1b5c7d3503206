import { HOUR_MS, MINUTE_MS, SECOND_MS, type ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { parseCalendarDate } from '../calendar-date.ts';
import { attr } from '../dom.ts';
import { pageLanguage } from '../page-language.ts';
import { lineOf } from '../visible-text.ts';

const CLOCK = /(\d{1,2}):(\d{2}):(\d{2})\s*([AP]\.?M\.?)?\s*GMT(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/i;
/** Halves of the day that stand before the clock. */
const HALF_BEFORE = /(?:오전|오후|午前|午後|上午|下午|凌晨|早上|中午|晚上)\s*\d{1,2}:/;

/** The tip tells the day in the reader's language, and a clock with its zone, which makes it exact. */
export function timeOf(element: Element | null, page: PageContext): ReadTime | null {
  if (element === null) return null;
  const lang = pageLanguage(page.doc) ?? 'en';
  const tip = attr(element, 'data-tippy-content') ?? '';
  const day = tip === '' ? null : parseCalendarDate(tip, page.now, lang);
  const clock = CLOCK.exec(tip);
  if (day?.precision !== 'day' || clock === null || HALF_BEFORE.test(tip)) return day ?? parseCalendarDate(lineOf(element), page.now, lang);
  return { at: day.at + timeOfDay(clock), precision: 'second' };
}

/** Milliseconds from midnight UTC of the day that is named. */
function timeOfDay([, hour, minute, second, half, sign, zoneHour, zoneMinute]: RegExpExecArray): number {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  const zone = (Number(zoneHour ?? 0) * HOUR_MS + Number(zoneMinute ?? 0) * MINUTE_MS) * (sign === '-' ? -1 : 1);
  return hours * HOUR_MS + Number(minute) * MINUTE_MS + Number(second) * SECOND_MS - zone;
}
