import { DAY_MS } from '../../model/time.ts';
import type { EpochMs, ReadTime } from '../../model/time.ts';
import { plainLabel } from '../plain-label.ts';
import { parseRelativeTime } from '../relative-time.ts';

/** "2d ago", "vor 2 Tagen"; older than a week "5-24", month and day of this year in every language, or "2024-5-24". */
export function commentTime(text: string, now: EpochMs, lang: string | null): ReadTime | null {
  const label = plainLabel(text);
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(label) ?? [];
  // Elsewhere "5m ago" may be months.
  if (month === undefined || day === undefined) return parseRelativeTime(label.replace(/^(\d+m) ago$/, '$1'), now, lang);
  const thisYear = new Date(now).getUTCFullYear();
  const time = dayOf(Number(year ?? thisYear), Number(month), Number(day));
  // On the first days of a year the last ones of the year before may still be written without it.
  return year === undefined && time !== null && time.at > now + DAY_MS ? dayOf(thisYear - 1, Number(month), Number(day)) : time;
}

function dayOf(year: number, month: number, day: number): ReadTime | null {
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 && month > 0 ? { at, precision: 'day' } : null;
}
