import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';

/** `today`, `yesterday`, `3 days ago`, by the calendar. */
export function daysAgo(at: EpochMs): string {
  const days = Math.round((midnight(now()) - midnight(at)) / DAY_MS);
  return new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto' }).format(-days, 'day');
}

function midnight(at: EpochMs): EpochMs {
  return new Date(at).setHours(0, 0, 0, 0);
}
