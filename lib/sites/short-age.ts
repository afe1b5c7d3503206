import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../model/time.ts';
import type { EpochMs, ReadTime, TimePrecision } from '../model/time.ts';
import { plainLabel } from './plain-label.ts';
import { relativeLabels } from './relative-labels.ts';

/** How long one is, what a label of it leaves open, and how English shortens it. */
const UNITS: Readonly<Record<string, readonly [ms: number, precision: TimePrecision, short: string]>> = {
  second: [SECOND_MS, 'second', 's'],
  minute: [MINUTE_MS, 'minute', 'm'],
  hour: [HOUR_MS, 'hour', 'h'],
  day: [DAY_MS, 'day', 'd'],
  week: [7 * DAY_MS, 'month', 'w'],
  month: [30.436875 * DAY_MS, 'month', 'mo'],
  year: [365.2425 * DAY_MS, 'year', 'y'],
};

/**
 * "2d ago", "8y", "vor 2 Tagen" where the language of the label is known: what `relative-time.ts` reads without the words of all
 * languages, a seventh of a site's script. null where it is not certain. Never throws.
 */
export function shortAge(text: string, now: EpochMs, lang: string | null): ReadTime | null {
  const label = plainLabel(text);
  const meaning = lang === null ? undefined : relativeLabels(lang, plainLabel).get(label.replace(/\d+/, '#'));
  const short = /^\d{1,3}\s?(s|m|h|d|w|mo|y)(?: ago)?$/.exec(label)?.[1];
  const unit = meaning?.unit ?? Object.keys(UNITS).find((name) => UNITS[name]?.[2] === short) ?? '';
  const [ms, precision] = UNITS[unit] ?? [];
  const count = meaning?.count ?? Number(/\d+/.exec(label)?.[0]);
  return ms === undefined || precision === undefined ? null : { at: Math.round(now - count * ms), precision };
}
