import { type BackupSettings, changeBackupSettings, readBackupSettings, usualBackupSettings } from './backup-settings.ts';
import { changeDigestSettings, type DigestSettings, readDigestSettings, usualDigestSettings } from './digest-settings.ts';
import { changeSettings, readSettings, type Settings, usualSettings } from './settings.ts';
import { changeTableSettings, readTableSettings, type TableSettings, usualTableSettings } from './table-settings.ts';

/** One thing that the user decided: where in `storage.local`, its name there, and what. */
export interface Decision {
  of: 'settings' | 'table' | 'digest' | 'backup';
  name: string;
  value: unknown;
}

/** Everything that is decided otherwise than it usually is; when the last backup was made or put off is no decision. */
export async function decisions(): Promise<Decision[]> {
  const [settings, table, digest, backup] = await Promise.all([readSettings(), readTableSettings(), readDigestSettings(), readBackupSettings()]);
  return [
    ...differing('settings', settings, usualSettings),
    ...differing('table', table, usualTableSettings),
    ...differing('digest', digest, usualDigestSettings),
    ...differing('backup', backup, usualBackupSettings).filter(({ name }) => name !== 'lastAt' && name !== 'putOffAt'),
  ];
}

/** Decides these as given; the rest stays. */
export async function putDecisions(all: readonly Decision[]): Promise<void> {
  const part = (of: Decision['of']) => Object.fromEntries(all.filter((one) => one.of === of).map(({ name, value }) => [name, value]));
  if (all.some(({ of }) => of === 'settings')) await changeSettings(part('settings') as Partial<Settings>);
  if (all.some(({ of }) => of === 'table')) await changeTableSettings(part('table') as Partial<TableSettings>);
  if (all.some(({ of }) => of === 'digest')) await changeDigestSettings(() => part('digest') as Partial<DigestSettings>);
  if (all.some(({ of }) => of === 'backup')) await changeBackupSettings(part('backup') as Partial<BackupSettings>);
}

function differing(of: Decision['of'], here: object, usual: object): Decision[] {
  const known = new Map(Object.entries(usual));
  return Object.entries(here).flatMap(([name, value]) => (known.has(name) && JSON.stringify(known.get(name)) !== JSON.stringify(value) ? [{ of, name, value }] : []));
}
