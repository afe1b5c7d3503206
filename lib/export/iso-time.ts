import { DAY_MS, SECOND_MS, TIME_PRECISIONS, type EpochMs, type TimePrecision } from '../model/time.ts';

/** Length of `YYYY-MM-DDTHH:MM:SS` up to the last part that the precision vouches for. */
const TOLD: Record<TimePrecision, number> = { year: 4, month: 7, day: 10, hour: 13, minute: 16, second: 19 };

/**
 * ISO 8601 in UTC, no more of it than the page told: `2026-03-01T09:30:15Z`, `2026-03-01`, `2026-03`, `2026`. Where the
 * hour is told the minutes and seconds that are not are zeros, so that every reader of dates reads it. '' for none.
 */
export function isoTime(at: EpochMs | null, precision: TimePrecision = 'second'): string {
  const full = at === null ? null : isoInstant(at);
  if (full === null) return '';
  const told = full.slice(0, TOLD[precision]);
  return hasTimeOfDay(precision) ? `${told}${':00:00'.slice(told.length - 13)}Z` : told;
}

/** `HH:MM:SS` in UTC; '' where the page told no time of day. */
export function isoTimeOfDay(at: EpochMs | null, precision: TimePrecision = 'second'): string {
  return hasTimeOfDay(precision) ? isoTime(at, precision).slice(11, 19) : '';
}

function hasTimeOfDay(precision: TimePrecision): boolean {
  return TIME_PRECISIONS.indexOf(precision) <= TIME_PRECISIONS.indexOf('hour');
}

const FIRST = Date.parse('0000-01-01T00:00:00.000Z');
const LAST = Date.parse('9999-12-31T23:59:59.999Z');
const DAYS = new Map<number, string>();

/** null outside the years 0 to 9999: no page means such a time, and ISO 8601 writes it with a sign. */
function isoInstant(at: EpochMs): string | null {
  if (!(at >= FIRST && at <= LAST)) return null;
  const day = Math.floor(at / DAY_MS);
  const second = Math.floor((at - day * DAY_MS) / SECOND_MS);
  return `${isoDay(day)}T${twoDigits(Math.floor(second / 3_600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`;
}

/** Kept: an export writes five times per row on few different days, and `Date` is slow enough to show. */
function isoDay(day: number): string {
  let iso = DAYS.get(day);
  if (iso === undefined) {
    iso = new Date(day * DAY_MS).toISOString().slice(0, 10);
    DAYS.set(day, iso);
  }
  return iso;
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}
