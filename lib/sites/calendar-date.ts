import { DAY_MS } from '../model/time.ts';
import type { EpochMs, ReadTime } from '../model/time.ts';
import { asciiDigits } from './ascii-digits.ts';
import { dateName } from './date-names.ts';
import { dateOrderIn, type DateOrder } from './date-order.ts';
import { parseDate } from './dates.ts';
import { TODAY, YESTERDAY } from './relative-words.ts';

const CLOCK = String.raw`\d{1,2}(?:[:.h٫]|\s?h\s?)\d{2}(?::\d{2})?`;
const TIME_OF_DAY = new RegExp(
  String.raw`(?:[,@•·|\-–—]|\b(?:at|um|à|a las|alle|às|om|kl|klo|o|v|saat)\b\.?|(?<=\s)в(?=\s))?\s*\b${CLOCK}\s*(?:[ap]\.?\s?m\b\.?)?(?:\s*(?:uhr|gmt|utc|[cp]?[ems]s?t|[+-]\d\d:?\d\d)\b)?`,
  'iu',
);
const STARTS_WITH_CLOCK = new RegExp(`^${CLOCK}(?!\\d)`, 'u');
const WORD = /\p{L}[\p{L}\p{M}]{1,15}/gu;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|e|[º°.])?(?:\s+(?:de|of|d['’]|ב))?[\s.-]*(?:d['’])?$/;
const YEAR_AFTER = /^\.?(?:\s+del?)?[\s,.'’-]*(\d{4}|\d{2})(?!\d)/;
const DAY_AFTER = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[\s,]+(\d{4})(?!\d)|[\s,]*['’](\d{2})(?!\d))?/;
const ONLY_YEAR_AFTER = /^\.?(?:\s+del?)?[\s,]+(\d{4})(?!\d)/;
/** "2021. március 4.", "2021 m. kovo 4 d." */
const YEAR_BEFORE = /(?<!\d)(\d{4})(?:\.|\s\p{L}{1,5}\.)?[\s,-]*(?:\d{1,2}\.?[\s,-]*)?$/u;
const ANY_YEAR = /(?<!\d)(?:19|20|25)\d{2}(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})(?!\d)/;
const CJK = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일])?/;
const VIETNAMESE = /(?:(?<!\d)(\d{1,2})\s+)?(?:tháng|thg)\s+(\d{1,2})(?:,?\s+(?:năm\s+)?(\d{4}))?/i;

/** What a page tells about how it writes days. */
export interface DateHints {
  /** The language as the page declares it: its names of months are known beside the English ones. */
  lang: string;
  /** What stands first in 03/04/2025; null: as the language has it. */
  order?: DateOrder | null;
}

/**
 * The day that a text of the page names ("Posted on 12. März 2025, 10:32", "Yesterday at 8:21 pm"), in a zone unknown to us:
 * never finer than a day. Of 03/04/2025 only the year is told where nothing says which is the month. null where
 * nothing is certain. Never throws.
 */
export function parseCalendarDate(raw: string, now: EpochMs, hints: string | DateHints): ReadTime | null {
  if (raw.length > 400) return null;
  const text = plain(raw);
  if (!/\d/.test(text) && text.length > 30) return null;
  const { lang, order = null } = typeof hints === 'string' ? { lang: hints } : hints;
  const day = text.replace(TIME_OF_DAY, ' ');
  return parseDate(text, now, lang) ?? cjkDate(text, now) ?? vietnameseDate(text, now) ?? namedDate(day, now, lang) ?? numericDate(text, now, order ?? dateOrderIn(lang), lang) ?? sinceToday(text, now, lang);
}

/** One space between words, plain digits, no direction marks. */
function plain(raw: string): string {
  return asciiDigits(raw).replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();
}

function cjkDate(text: string, now: EpochMs): ReadTime | null {
  const parts = CJK.exec(text);
  if (parts === null) return null;
  const [, year, month, day] = parts;
  if (day !== undefined) return dayIn(year, Number(month) - 1, Number(day), now);
  return year === undefined ? null : monthOf(Number(year), Number(month) - 1);
}

function vietnameseDate(text: string, now: EpochMs): ReadTime | null {
  const parts = VIETNAMESE.exec(text);
  if (parts === null) return null;
  const [, day, month, year] = parts;
  if (day !== undefined) return dayIn(year, Number(month) - 1, Number(day), now);
  return year === undefined ? null : monthOf(Number(year), Number(month) - 1);
}

function namedDate(text: string, now: EpochMs, lang: string): ReadTime | null {
  for (const word of text.matchAll(WORD)) {
    const [before, after] = [text.slice(0, word.index), text.slice(word.index + word[0].length)];
    if (!DAY_BEFORE.test(before) && !DAY_AFTER.test(after) && !ONLY_YEAR_AFTER.test(after)) continue;
    const month = dateName('month', lang, word[0]);
    const time = month === undefined ? null : aroundMonth(month, before, after, now);
    if (time !== null) return time;
  }
  return null;
}

function aroundMonth(month: number, before: string, after: string, now: EpochMs): ReadTime | null {
  const dayBefore = DAY_BEFORE.exec(before)?.[1];
  if (dayBefore !== undefined) return dayNear(YEAR_AFTER.exec(after)?.[1], month, Number(dayBefore), before, after, now);
  const onlyYear = ONLY_YEAR_AFTER.exec(after)?.[1];
  if (onlyYear !== undefined) return monthOf(Number(onlyYear), month);
  const dayAfter = DAY_AFTER.exec(after);
  return dayAfter === null ? null : dayNear(dayAfter[2] ?? dayAfter[3], month, Number(dayAfter[1]), before, after, now);
}

/** Where no year stands behind the day it may stand before it; one that stands elsewhere makes the day uncertain. */
function dayNear(year: string | undefined, month: number, day: number, before: string, after: string, now: EpochMs): ReadTime | null {
  const known = year ?? YEAR_BEFORE.exec(before)?.[1];
  return known === undefined && (ANY_YEAR.test(before) || ANY_YEAR.test(after)) ? null : dayIn(known, month, day, now);
}

function dayIn(year: string | undefined, month: number, day: number, now: EpochMs): ReadTime | null {
  return year === undefined ? lastSuchDay(month, day, now) : dayOf(fullYear(year, now), month, day);
}

function numericDate(text: string, now: EpochMs, order: DateOrder | null, lang: string): ReadTime | null {
  const parts = NUMERIC.exec(text);
  if (parts === null) return null;
  const [, first = '', separator, second = '', third = ''] = parts;
  if (first.length === 4) return dayOf(Number(first), Number(second) - 1, Number(third));
  if (first.length === 3 || third.length % 2 === 1) return null;
  const year = fullYear(third, now);
  const [dayFirst, monthFirst] = [dayOf(year, Number(second) - 1, Number(first)), dayOf(year, Number(first) - 1, Number(second))];
  // With full stops between them the day is first the world over.
  const told = separator === '.' || order === 'day' ? dayFirst : order === 'month' ? monthFirst : null;
  const possible = [dayFirst, monthFirst].filter((time) => time !== null && time.at <= now + DAY_MS);
  if (told !== null && possible.includes(told)) return told;
  // "16-06-20" may be any of three.
  if (separator === '-' && third.length === 2 && order === null) return null;
  if (possible.length < 2) return possible[0] ?? null;
  if (possible[0]?.at === possible[1]?.at) return dayFirst;
  // "Thu, 03/05/2020": one of the two was a Thursday.
  const weekdays = new Set(text.match(WORD)?.map((word) => dateName('weekday', lang, word)));
  return possible.find((time) => time !== null && weekdays.has(new Date(time.at).getUTCDay())) ?? { at: Date.UTC(year, 0, 1), precision: 'year' };
}

/** "Today, 10:32", "Gestern um 8:10 Uhr", "昨天 上午10:32", "Monday at 3:04 PM": a word for the day, at most two others, then the time of an unknown zone. */
function sinceToday(text: string, now: EpochMs, lang: string): ReadTime | null {
  const digit = text.search(/\d/);
  if (digit < 0 || digit > 40 || !STARTS_WITH_CLOCK.test(text.slice(digit))) return null;
  const words = text.slice(0, digit).toLowerCase().match(/[^\s,،、:@|•·-]+/g) ?? [];
  for (let start = 0; start < words.length; start += 1) for (let end = words.length; end > start; end -= 1) {
    if (words.length - end > 2) break;
    const day = words.slice(start, end).join(' ');
    if (TODAY.has(day)) return { at: now, precision: 'day' };
    if (YESTERDAY.has(day)) return { at: now - DAY_MS, precision: 'day' };
    const weekday = dateName('weekday', lang, day);
    if (weekday !== undefined) return lastWeekday(weekday, now);
  }
  return null;
}

/** One of the last seven days; today is called today. */
function lastWeekday(weekday: number, now: EpochMs): ReadTime {
  const back = (new Date(now).getUTCDay() - weekday + 6) % 7 + 1;
  return { at: now - back * DAY_MS, precision: 'day' };
}

/** "Dec 14" without a year is one of the last twelve months. */
function lastSuchDay(month: number, day: number, now: EpochMs): ReadTime | null {
  const year = new Date(now).getUTCFullYear();
  const thisYear = dayOf(year, month, day);
  return thisYear !== null && thisYear.at <= now + DAY_MS ? thisYear : dayOf(year - 1, month, day);
}

/** Two digits are of the last hundred years; Thai pages count from 543 years earlier. */
function fullYear(digits: string, now: EpochMs): number {
  if (digits.length === 4) return Number(digits) - (Number(digits) > 2400 ? 543 : 0);
  const year = Number(digits) + 2000;
  return year <= new Date(now).getUTCFullYear() ? year : year - 100;
}

function dayOf(year: number, month: number, day: number): ReadTime | null {
  const at = Date.UTC(year, month, day);
  const isReal = year >= 1990 && year < 2100 && month >= 0 && month < 12 && new Date(at).getUTCDate() === day;
  return isReal ? { at, precision: 'day' } : null;
}

function monthOf(year: number, month: number): ReadTime | null {
  return year >= 1990 && year < 2100 && month >= 0 && month < 12 ? { at: Date.UTC(year, month, 1), precision: 'month' } : null;
}
