import { DAY_MS } from '../../lib/model/time.ts';

/** A Sunday. */
const SUNDAY = Date.UTC(2020, 2, 1);

export interface Weekday {
  /** 0 (Sunday) to 6. */
  day: number;
  short: string;
  long: string;
}

/** The days of the week as the language names them, from the one with which its week begins (where the browser knows: else Monday). */
export function weekdays(language: string): Weekday[] {
  const locale: Intl.Locale & { getWeekInfo?(): { firstDay: number } } = new Intl.Locale(language);
  const first = (locale.getWeekInfo?.().firstDay ?? 1) % 7;
  const name = (style: 'short' | 'long', day: number) => new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(SUNDAY + day * DAY_MS);
  return Array.from({ length: 7 }, (_, index) => (first + index) % 7).map((day) => ({ day, short: name('short', day), long: name('long', day) }));
}
