import { DAY_MS } from '../model/time.ts';
import type { EpochMs, ReadTime } from '../model/time.ts';
import { parseDate } from './dates.ts';

/** Declared language → name of a month in lower case without a full stop → 0 to 11. The names are the browser's own. */
const knownMonths = new Map<string, ReadonlyMap<string, number>>();

function monthsOf(lang: string): ReadonlyMap<string, number> {
  const known = knownMonths.get(lang);
  if (known !== undefined) return known;
  const language = /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const names = new Map<string, number>(EXTRA);
  if (language !== 'en') for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const part = format.formatToParts(Date.UTC(2020, month, 15)).find(({ type }) => type === 'month');
      const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
      if (/\p{L}{3}/u.test(name) && !names.has(name)) names.set(name, month);
    }
  }
  knownMonths.set(lang, names);
  return names;
}

const ENGLISH = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** English ones are written everywhere, and asking a browser for names takes milliseconds; the others are short forms that browsers do not know. */
const EXTRA: readonly (readonly [string, number])[] = [...ENGLISH.flatMap((name, month) => [[name, month], [name.slice(0, 3), month]] as const), ['sept', 8], ['mrz', 2], ['mär', 2], ['jän', 0]];

const TIME_OF_DAY = /(?:[,@•·|\-–—]|\bat\b|\bum\b|\bà\b|\ba las\b|\balle\b|\bàs\b|\bom\b)?\s*\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\b\.?)?(?:\s*(?:uhr|gmt|utc|[cp]?[ems]s?t|[+-]\d\d:?\d\d)\b)?/iu;
const WORD = /\p{L}{3,12}/gu;
const DAY_BEFORE = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+de)?[\s.-]*$/;
const YEAR_AFTER = /^\.?(?:\s+de)?[\s,.'’-]*(\d{4}|\d{2})(?!\d)/;
const DAY_AFTER = /^\.?\s*(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:[\s,]+(\d{4})(?!\d)|[\s,]*['’](\d{2})(?!\d))?/;
const ONLY_YEAR_AFTER = /^\.?[\s,]+(\d{4})(?!\d)/;
const NUMERIC = /(?<![\d.])(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{2,4})(?!\d)/;
const CJK = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/**
 * The day that a text of the page names ("Posted on 12. März 2025, 10:32"), in a zone unknown to us: never finer
 * than a day. `lang` is the page's language as it declares it: its names of months are known beside the English ones, and how
 * it writes 03/04/2025. null where no day is certain.
 */
export function parseCalendarDate(raw: string, now: EpochMs, lang: string): ReadTime | null {
  const text = raw.replace(/\s+/g, ' ').trim();
  if (!/\d/.test(text) && text.length > 20) return null;
  return parseDate(text, now) ?? cjkDate(text) ?? namedDate(text.replace(TIME_OF_DAY, ' '), now, lang) ?? numericDate(text, now, /^en(?:-us)?$/i.test(lang)) ?? sinceToday(text, now);
}

function cjkDate(text: string): ReadTime | null {
  const parts = CJK.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}

function namedDate(text: string, now: EpochMs, lang: string): ReadTime | null {
  for (const word of text.matchAll(WORD)) {
    const [before, after] = [text.slice(0, word.index), text.slice(word.index + word[0].length)];
    if (!DAY_BEFORE.test(before) && !DAY_AFTER.test(after) && !ONLY_YEAR_AFTER.test(after)) continue;
    const month = monthsOf(lang).get(word[0].toLowerCase());
    const time = month === undefined ? null : aroundMonth(month, before, after, now);
    if (time !== null) return time;
  }
  return null;
}

function aroundMonth(month: number, before: string, after: string, now: EpochMs): ReadTime | null {
  const dayBefore = DAY_BEFORE.exec(before)?.[1];
  if (dayBefore !== undefined) return dayIn(YEAR_AFTER.exec(after)?.[1], month, Number(dayBefore), now);
  const onlyYear = ONLY_YEAR_AFTER.exec(after)?.[1];
  if (onlyYear !== undefined) return monthOf(Number(onlyYear), month);
  const dayAfter = DAY_AFTER.exec(after);
  return dayAfter === null ? null : dayIn(dayAfter[2] ?? dayAfter[3], month, Number(dayAfter[1]), now);
}

function dayIn(year: string | undefined, month: number, day: number, now: EpochMs): ReadTime | null {
  return year === undefined ? lastSuchDay(month, day, now) : dayOf(fullYear(year, now), month, day);
}

function numericDate(text: string, now: EpochMs, monthFirst: boolean): ReadTime | null {
  const parts = NUMERIC.exec(text);
  if (parts === null) return null;
  const [, first = '', separator, second = '', third = ''] = parts;
  if (first.length === 4) return dayOf(Number(first), Number(second) - 1, Number(third));
  if (first.length === 3) return null;
  const [a, b] = [Number(first), Number(second)];
  const isMonthFirst = b > 12 || (a <= 12 && monthFirst && separator !== '.');
  return dayOf(fullYear(third, now), (isMonthFirst ? a : b) - 1, isMonthFirst ? b : a);
}

/** "Today, 10:32", "Gestern 8:10": a word for the day, then a time of an unknown zone. */
function sinceToday(text: string, now: EpochMs): ReadTime | null {
  const word = text.replace(TIME_OF_DAY, '').replace(/[,\s]+$/, '');
  if (word === text || word.length > 24) return null;
  const time = parseDate(word, now);
  return time === null || now - time.at > 7 * DAY_MS ? null : { at: time.at, precision: 'day' };
}

/** "Dec 14" without a year is one of the last twelve months. */
function lastSuchDay(month: number, day: number, now: EpochMs): ReadTime | null {
  const year = new Date(now).getUTCFullYear();
  const thisYear = dayOf(year, month, day);
  return thisYear !== null && thisYear.at <= now + DAY_MS ? thisYear : dayOf(year - 1, month, day);
}

function fullYear(digits: string, now: EpochMs): number {
  if (digits.length === 4) return Number(digits);
  const year = Number(digits) + 2000;
  return year <= new Date(now).getUTCFullYear() ? year : year - 100;
}

function dayOf(year: number, month: number, day: number): ReadTime | null {
  const at = Date.UTC(year, month, day);
  const isReal = year >= 1990 && year < 2100 && month >= 0 && month < 12 && new Date(at).getUTCDate() === day;
  return isReal ? { at, precision: 'day' } : null;
}

function monthOf(year: number, month: number): ReadTime | null {
  return year >= 1990 && year < 2100 ? { at: Date.UTC(year, month, 1), precision: 'month' } : null;
}
