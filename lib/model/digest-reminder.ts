import { DAY_MS, type EpochMs } from './time.ts';
import { clockTime } from './working-time.ts';

/** When the user wants to be reminded to make a digest: every week, on the clock of where the browser runs. */
export interface DigestReminder {
  /** 0 (Sunday) to 6. */
  weekday: number;
  /** Since midnight, 0 to 1439. */
  minute: number;
  /** What came before is no news: the reminder was set then, or the user said that there is to be none this week. */
  since: EpochMs;
}

/** Since when a digest is asked for; null: one was made since then, or it is not asked for yet. */
export function digestAskedSince({ weekday, minute, since }: DigestReminder, lastMadeAt: EpochMs | null, now: EpochMs): EpochMs | null {
  const days = (new Date(now).getDay() - weekday + 7) % 7;
  const inThisWeek = clockTime(now, -days, minute);
  const at = inThisWeek <= now ? inThisWeek : clockTime(now, -days - 7, minute);
  // A clock that was days ahead when it was set silences nothing.
  const isNews = at > since || since > now + DAY_MS;
  return isNews && (lastMadeAt === null || lastMadeAt < at) ? at : null;
}
