import type { ReadTime, TimePrecision } from '../model/time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/i;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?:,?\s+(.+))?$/;
const WORDS = /^(\d{1,2})[\s-]([a-z]{3})[a-z]*\.?[\s-](\d{4}|\d\d)(?:,?\s+(.+))?$/i;
const CLOCK = /^(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap])?\.?m?\.?\s*(Z|UTC)?$/i;

/**
 * A day or a moment as suites write it, with the time of day from a column of its own; a time that names no zone is UTC.
 * `dayFirst`: 03/04 is the third of April. null: it is none.
 */
export function readDate(date: string, time: string, dayFirst: boolean): ReadTime | null {
  const text = date.trim();
  if (/^\d{4}$/.test(text)) return at(Number(text), 1, 1, null, 'year');
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    if (day === undefined) return at(Number(year), Number(month), 1, null, 'month');
    if (hour === undefined) return at(Number(year), Number(month), Number(day), readClock(time));
    const told = at(Number(year), Number(month), Number(day), { hour: Number(hour), minute: Number(minute), second: second === undefined ? null : Number(second) });
    return told && { ...told, at: told.at - offsetOf(zone) };
  }
  const numbers = NUMBERS.exec(text);
  if (numbers !== null) {
    const [, first, , second, year, clock = ''] = numbers;
    const [day, month] = dayFirst || Number(first) > 12 ? [first, second] : [second, first];
    return withClock(fullYear(year!), Number(month), Number(day), clock, time);
  }
  const words = WORDS.exec(text);
  if (words === null) return null;
  const [, day, month, year, clock = ''] = words;
  return withClock(fullYear(year!), MONTHS.indexOf(month!.toLowerCase()) + 1, Number(day), clock, time);
}

/** Whether a column of dates writes the day before the month: some number in the first place is no month. */
export function writesDayFirst(dates: readonly string[]): boolean {
  return dates.some((date) => Number(NUMBERS.exec(date.trim())?.[1] ?? 0) > 12) || dates.some((date) => NUMBERS.exec(date.trim())?.[2] === '.');
}

interface Clock {
  hour: number;
  minute: number;
  second: number | null;
}

/** undefined: what stands there is no time of day. */
function readClock(text: string): Clock | null | undefined {
  if (text.trim() === '') return null;
  const found = CLOCK.exec(text.trim());
  if (found === null) return undefined;
  const [, hour, minute, second, half] = found;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { hour: hours, minute: Number(minute), second: second === undefined ? null : Number(second) };
}

function withClock(year: number, month: number, day: number, within: string, beside: string): ReadTime | null {
  const clock = readClock(within === '' ? beside : within);
  // What is wrong beside a good day is another column's; what is wrong within it is no date.
  return clock === undefined && within !== '' ? null : at(year, month, day, clock);
}

function at(year: number, month: number, day: number, clock: Clock | null | undefined, coarse: TimePrecision = 'day'): ReadTime | null {
  const { hour = 0, minute = 0, second = 0 } = clock ?? {};
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second ?? 0));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour && date.getUTCMinutes() === minute;
  if (!isReal || year < 1970) return null;
  return { at: date.getTime(), precision: !clock ? coarse : clock.second === null ? 'minute' : 'second' };
}

/** Milliseconds. */
function offsetOf(zone: string | undefined): number {
  const found = /^([+-])(\d\d):?(\d\d)$/.exec(zone ?? '');
  return found === null ? 0 : (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3])) * 60_000;
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2_000 + Number(year);
}
