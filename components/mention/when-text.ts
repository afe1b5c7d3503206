import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';

/** The day of something past as people say it: `today`, `yesterday`, `Monday`, `12 Nov`, `12 Nov 2025`. */
export function whenText(at: EpochMs, now: EpochMs): string {
  const language = uiLanguage();
  const midnight = (moment: EpochMs) => new Date(moment).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / DAY_MS);
  if (days <= 1) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  if (days < 7) return new Intl.DateTimeFormat(language, { weekday: 'long' }).format(at);
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', ...(isThisYear ? {} : { year: 'numeric' }) }).format(at);
}
