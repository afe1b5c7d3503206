import type { BackupReminder } from '../model/backup-reminder.ts';
import { localStorageArea } from './local-storage.ts';

/** When backups are made: apart from the settings that every page and the background read. */
export interface BackupSettings extends BackupReminder {
  /** What colleagues read on hand-overs. */
  name: string;
}

const KEY = 'backup';
const DEFAULTS: BackupSettings = { every: 14, lastAt: null, putOffAt: null, name: '' };

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
