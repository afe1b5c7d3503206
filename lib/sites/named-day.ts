import { DAY_MS } from '../model/time.ts';
import type { EpochMs, ReadTime } from '../model/time.ts';
import { asciiDigits } from './ascii-digits.ts';
import { dateName } from './date-names.ts';

/**
 * The day that a label names: "October 20th, 2025, 1:42 AM", "12. März", "2025年10月20日"; without a year the last such day
 * before `now`. `lang` is the language of the label. In an unknown zone, so never finer than a day; null where it is not certain.
 */
export function namedDay(label: string, now: EpochMs, lang: string): ReadTime | null {
  if (label.length > 200) return null;
  const text = asciiDigits(label).replace(/\d{1,2}[:.]\d{2}/g, ' ');
  const [, cjkYear, cjkMonth, cjkDay] = /(?:(\d{4})\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text) ?? [];
  if (cjkMonth !== undefined) return dayOf(cjkYear, Number(cjkMonth) - 1, Number(cjkDay), now);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const month = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).map((word) => dateName('month', lang, word)).find((found) => found !== undefined);
  return day === undefined || month === undefined ? null : dayOf(/(?<!\d)20[0-2]\d(?!\d)/.exec(text)?.[0], month, Number(day), now);
}

function dayOf(year: string | undefined, month: number, day: number, now: EpochMs): ReadTime | null {
  const thisYear = new Date(now).getUTCFullYear();
  const at = Date.UTC(Number(year ?? thisYear), month, day);
  if (new Date(at).getUTCDate() !== day || new Date(at).getUTCMonth() !== month) return null;
  return { at: year === undefined && at > now + DAY_MS ? Date.UTC(thisYear - 1, month, day) : at, precision: 'day' };
}
