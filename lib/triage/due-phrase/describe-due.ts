import { DAY_MS, type EpochMs } from '../../model/time.ts';

/** So far ahead the date alone might be taken for the one before. */
const NEEDS_YEAR_MS = 300 * DAY_MS;

/** A due date in full, as the language writes it: `Wed 2 Dec, 09:00`. What it says, `readDue` reads. */
export function describeDue(at: EpochMs, now: EpochMs, language: string): string {
  const year = at - now > NEEDS_YEAR_MS ? ({ year: 'numeric' } as const) : {};
  // The calendar in which dates are typed, also where the language would take another.
  return new Intl.DateTimeFormat(language, { calendar: 'gregory', weekday: 'short', day: 'numeric', month: 'short', ...year, hour: 'numeric', minute: '2-digit' }).format(at);
}
