import { useLayoutEffect, useState } from 'preact/hooks';
import { type BackupSettings, onBackupSettingsChanged, readBackupSettings } from '../../lib/platform/backup-settings.ts';

/** How backups are wanted, and when the last one was made; follows every change. undefined until the first answer. */
export function useBackupSettings(): BackupSettings | undefined {
  const [settings, setSettings] = useState<BackupSettings>();
  useLayoutEffect(() => {
    const read = () => void readBackupSettings().then(setSettings, () => {});
    read();
    onBackupSettingsChanged(read);
  }, []);
  return settings;
}
