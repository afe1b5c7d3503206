import type { EpochMs, ReadTime } from '../model/time.ts';
import { parseIso } from './iso-date.ts';
import { parseRelativeTime } from './relative-time.ts';

/**
 * A time as a page writes it: ISO 8601 (also Reddit's "2025-11-04T18:20:10.257000+0000", which `Date.parse` need not
 * take) or relative to `now` in the languages of `relative-words.ts` and in `lang`, that of the page's own words. The precision says how much the text told; null
 * where it is not certain what it told. Never throws.
 */
export function parseDate(text: string, now: EpochMs, lang: string | null = null): ReadTime | null {
  return parseIso(text) ?? parseRelativeTime(text, now, lang);
}
