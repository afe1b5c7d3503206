import { uiLanguage } from '../../lib/platform/i18n.ts';
import type { Period } from './period.ts';

/** From day to day as the language writes it: `16 – 22 Nov 2026`; where one side is open, that side is left empty. */
export function daysText({ from, to }: Period): string {
  const format = new Intl.DateTimeFormat(uiLanguage(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const first = Date.parse(from);
  const last = Date.parse(to);
  if (first <= last) return format.formatRange(first, last);
  return [first, last].map((day) => (Number.isNaN(day) ? '' : format.format(day))).join(' – ').trim();
}
