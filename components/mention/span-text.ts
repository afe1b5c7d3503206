import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';

/** A length of time in its greatest unit: `12 min`, `3 hr`, `2 days`; never less than a minute. */
export function spanText(ms: number): string {
  const [unit, size] = ms < HOUR_MS ? ['minute', MINUTE_MS] : ms < DAY_MS ? ['hour', HOUR_MS] : ['day', DAY_MS];
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: unit as string, unitDisplay: 'short', maximumFractionDigits: 0 }).format(Math.max(1, Math.round(ms / (size as number))));
}
