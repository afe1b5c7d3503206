import type { ReadTime } from '../../model/time.ts';
import { asciiDigits } from '../ascii-digits.ts';
import { dateName } from '../date-names.ts';

/**
 * The day in "Posted by mara – October 20th, 2025, 1:42 AM", in the reader's language and in an unknown zone: for ids of before
 * 2020, which are no clocks. null where it is not certain.
 */
export function labelTime(label: string, lang: string): ReadTime | null {
  if (label.length > 200) return null;
  const text = asciiDigits(label).replace(/\d{1,2}[:.]\d{2}/g, ' ');
  const [, cjkYear, cjkMonth, cjkDay] = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/.exec(text) ?? [];
  if (cjkYear !== undefined) return dayOf(Number(cjkYear), Number(cjkMonth) - 1, Number(cjkDay));
  const year = /(?<!\d)20[0-2]\d(?!\d)/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  const month = (text.match(/\p{L}[\p{L}\p{M}]+/gu) ?? []).map((word) => dateName('month', lang, word)).find((found) => found !== undefined);
  return year === undefined || day === undefined || month === undefined ? null : dayOf(Number(year), month, Number(day));
}

function dayOf(year: number, month: number, day: number): ReadTime | null {
  const at = Date.UTC(year, month, day);
  return new Date(at).getUTCDate() === day && new Date(at).getUTCMonth() === month ? { at, precision: 'day' } : null;
}
