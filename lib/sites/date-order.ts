/** What stands first in 03/04/2025. */
export type DateOrder = 'day' | 'month';

const NUMERIC = /(?<![\d./-])(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?![\d/-])/g;

/**
 * How a page writes its dates, from those on it that can be read one way only: 25/03/2025 is day first. null: no such
 * date, or some of either kind. A page of a dozen posts nearly always has one past the twelfth of a month.
 */
export function dateOrderOf(texts: Iterable<string>): DateOrder | null {
  const seen = new Set<DateOrder>();
  for (const text of texts) for (const [, first = '', second = ''] of text.matchAll(NUMERIC)) {
    if (Number(first) > 12 && Number(second) <= 12) seen.add('day');
    if (Number(second) > 12 && Number(first) <= 12) seen.add('month');
  }
  const [order] = seen;
  return seen.size === 1 && order !== undefined ? order : null;
}

/** How people who write this language write dates; null where they do not agree ("en" without a country) or set the year first. */
export function dateOrderIn(lang: string): DateOrder | null {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(lang) || /^en$/i.test(lang)) return null;
  let parts: string[];
  try {
    parts = new Intl.DateTimeFormat(lang, { calendar: 'gregory', timeZone: 'UTC' }).formatToParts(0).map(({ type }) => type);
  } catch {
    return null;
  }
  const first = parts.find((type) => type !== 'literal');
  return first === 'day' || first === 'month' ? first : null;
}
