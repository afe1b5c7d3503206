import { expect, test } from 'vitest';
import { isBackedUp } from '../../lib/backup/setting-schemas.ts';
import { usualBackupSettings } from '../../lib/platform/backup-settings.ts';
import { usualDigestSettings } from '../../lib/platform/digest-settings.ts';
import { usualSettings } from '../../lib/platform/settings.ts';
import { usualTableSettings } from '../../lib/platform/table-settings.ts';

test('everything that can be decided is backed up, but when the last backup was made or put off', () => {
  const decided = { settings: usualSettings, table: usualTableSettings, digest: usualDigestSettings, backup: usualBackupSettings };
  const left = Object.entries(decided).flatMap(([of, all]) => Object.keys(all).flatMap((name) => (isBackedUp(of, name) ? [] : [`${of}.${name}`])));
  expect(left).toEqual(['backup.lastAt', 'backup.putOffAt']);
});
