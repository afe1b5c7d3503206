import { DAY_MS, type EpochMs } from './time.ts';

/** When a backup is asked for. */
export interface BackupReminder {
  /** The last one is so many days old; null = never asked for. */
  every: number | null;
  /** When one was saved last; null: never yet. */
  lastAt: EpochMs | null;
}

/** Since when a backup is asked for; null: it is not. `firstAt`: since when there is something to save. */
export function backupAskedSince({ every, lastAt }: BackupReminder, firstAt: EpochMs | null, now: EpochMs): EpochMs | null {
  const from = lastAt ?? firstAt;
  if (every === null || from === null) return null;
  const at = from + every * DAY_MS;
  return at <= now ? at : null;
}
