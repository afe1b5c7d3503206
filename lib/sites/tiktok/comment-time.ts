import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../model/time.ts';
import type { EpochMs, ReadTime, TimePrecision } from '../../model/time.ts';
import { plainLabel } from '../plain-label.ts';
import { relativeLabels } from '../relative-labels.ts';

/** How long one is, and what a label of it leaves open; no label goes beyond a week or so. */
const UNITS: Readonly<Record<string, readonly [ms: number, precision: TimePrecision]>> = {
  second: [SECOND_MS, 'second'],
  minute: [MINUTE_MS, 'minute'],
  hour: [HOUR_MS, 'hour'],
  day: [DAY_MS, 'day'],
  week: [7 * DAY_MS, 'month'],
};

/**
 * "2d ago", "vor 2 Tagen" in the language of the page; older than a week "5-24", month and day of this year in every language,
 * or "2024-5-24". The words of all languages would be a sixth of this site's script.
 */
export function commentTime(text: string, now: EpochMs, lang: string | null): ReadTime | null {
  const label = plainLabel(text);
  const [, year, month, day] = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(label) ?? [];
  if (month === undefined || day === undefined) return timeBefore(label, now, lang);
  const thisYear = new Date(now).getUTCFullYear();
  const time = dayOf(Number(year ?? thisYear), Number(month), Number(day));
  // On the first days of a year the last ones of the year before may still be written without it.
  return year === undefined && time !== null && time.at > now + DAY_MS ? dayOf(thisYear - 1, Number(month), Number(day)) : time;
}

function timeBefore(label: string, now: EpochMs, lang: string | null): ReadTime | null {
  const meaning = lang === null ? undefined : relativeLabels(lang, plainLabel).get(label.replace(/\d+/, '#'));
  const letter = /^\d+\s?([smhdw])(?: ago)?$/.exec(label)?.[1];
  const unit = meaning?.unit ?? Object.keys(UNITS).find((name) => name[0] === letter) ?? '';
  const [ms, precision] = UNITS[unit] ?? [];
  const count = meaning?.count ?? Number(/\d+/.exec(label)?.[0]);
  return ms === undefined || precision === undefined ? null : { at: now - count * ms, precision };
}

function dayOf(year: number, month: number, day: number): ReadTime | null {
  const at = Date.UTC(year, month - 1, day);
  return new Date(at).getUTCMonth() === month - 1 && month > 0 ? { at, precision: 'day' } : null;
}
