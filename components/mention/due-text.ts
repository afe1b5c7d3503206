import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';

/** Days; further away the date alone could be that of another year. */
const YEAR_APART = 300;

/** A date to come as people say it: `tomorrow, 09:00`, `Mon, 09:00`, `12 Nov, 09:00`. */
export function dueText(at: EpochMs, now: EpochMs): string {
  const language = uiLanguage();
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(at);
  const midnight = (moment: EpochMs) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(at) - midnight(now)) / DAY_MS);
  if (Math.abs(days) <= 1) return `${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')}, ${time}`;
  const year: Intl.DateTimeFormatOptions = Math.abs(days) > YEAR_APART ? { year: 'numeric' } : {};
  const day: Intl.DateTimeFormatOptions = days > 0 && days < 7 ? { weekday: 'short' } : { day: 'numeric', month: 'short', ...year };
  return `${new Intl.DateTimeFormat(language, day).format(at)}, ${time}`;
}

/** What `<input type=datetime-local>` reads: the clock of where the user is, without a zone. */
export function localInput(at: EpochMs): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
