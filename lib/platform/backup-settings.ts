import { DAY_MS, type EpochMs } from '../model/time.ts';
import { localStorageArea } from './local-storage.ts';

/** When backups are made: apart from the settings that every page and the background read. */
export interface BackupSettings {
  /** A backup is asked for when the last one is so many days old; null = never. */
  every: number | null;
  /** When one was saved last; null: never yet. */
  lastAt: EpochMs | null;
  /** When there was first something to save. */
  since: EpochMs | null;
  /** What colleagues read on hand-overs. */
  name: string;
}

const KEY = 'backup';
const DEFAULTS: BackupSettings = { every: 14, lastAt: null, since: null, name: '' };

/** What nobody decided. */
export const usualBackupSettings: Readonly<BackupSettings> = DEFAULTS;

export async function readBackupSettings(): Promise<BackupSettings> {
  return { ...DEFAULTS, ...(await localStorageArea.get<Partial<BackupSettings>>(KEY)) };
}

/** One change after the other, whichever window makes it. */
export async function changeBackupSettings(change: Partial<BackupSettings>): Promise<void> {
  await navigator.locks.request(`settings:${KEY}`, async () => localStorageArea.set(KEY, { ...(await readBackupSettings()), ...change }));
}

export function onBackupSettingsChanged(listener: () => void): void {
  localStorageArea.onChanged((keys) => {
    if (keys.includes(KEY)) listener();
  });
}

/** Since when a backup is overdue; null: it is not. */
export function backupDueAt({ every, lastAt, since }: BackupSettings, now: EpochMs): EpochMs | null {
  const from = lastAt ?? since;
  if (every === null || from === null) return null;
  const dueAt = from + every * DAY_MS;
  return dueAt <= now ? dueAt : null;
}
