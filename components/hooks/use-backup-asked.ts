import { backupAskedSince } from '../../lib/model/backup-reminder.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { firstSeenAt } from '../../lib/store/first-seen-at.ts';
import { useBackupSettings } from './use-backup-settings.ts';
import { useLiveQuery } from './use-live-query.ts';
import { useMinute } from './use-minute.ts';

/** When the last backup was made (null: never), where another is asked for; null where none is. Follows the clock, the settings and what is kept. */
export function useBackupAsked(): { lastAt: EpochMs | null } | null {
  const now = useMinute();
  const settings = useBackupSettings();
  const first = useLiveQuery((db) => firstSeenAt(db).then((at) => ({ at })), []);
  if (settings === undefined || first === undefined || backupAskedSince(settings, first.at, now) === null) return null;
  return { lastAt: settings.lastAt };
}
