import { DAY_MS, type EpochMs } from './time.ts';

/** When a backup is asked for. */
export interface BackupReminder {
  /** The last one is so many days old; null = never asked for. */
  every: number | null;
  /** When one was saved last; null: never yet. */
  lastAt: EpochMs | null;
  /** When the user said that it can wait; null: never. */
  putOffAt: EpochMs | null;
}

const PUT_OFF_DAYS = 7;

/** Since when a backup is asked for; null: it is not. `firstAt`: since when there is something to save. */
export function backupAskedSince({ every, lastAt, putOffAt }: BackupReminder, firstAt: EpochMs | null, now: EpochMs): EpochMs | null {
  const from = lastAt ?? firstAt;
  if (every === null || from === null) return null;
  // A clock that was days ahead when it was put off silences nothing.
  const again = putOffAt === null || putOffAt > now + DAY_MS ? -Infinity : putOffAt + PUT_OFF_DAYS * DAY_MS;
  const at = Math.max(from + every * DAY_MS, again);
  return at <= now ? at : null;
}
