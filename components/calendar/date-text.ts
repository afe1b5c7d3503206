import { uiLanguage } from '../../lib/platform/i18n.ts';
import { type Day, startOf } from './days.ts';

const STYLES = {
  month: { month: 'long', year: 'numeric' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  whole: { weekday: 'long', day: 'numeric', month: 'long' },
  weekday: { weekday: 'short' },
  number: { day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day in the interface's language: its month, its date, the whole of it, its weekday, its number. */
export function dateText(day: Day, style: keyof typeof STYLES): string {
  return formatOf(style).format(startOf(day));
}

/** Making a format costs far more than using it. */
function formatOf(style: keyof typeof STYLES): Intl.DateTimeFormat {
  const known = formats.get(style) ?? new Intl.DateTimeFormat(uiLanguage(), STYLES[style]);
  formats.set(style, known);
  return known;
}
