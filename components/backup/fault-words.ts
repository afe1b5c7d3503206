import type { BackupFault, BackupFaultKind } from '../../lib/backup/backup-fault.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { TABLE_WORD } from './table-words.ts';

const FAULT_WORD: Readonly<Record<BackupFaultKind, MessageKey>> = {
  'not-a-backup': 'restoreNotABackup',
  newer: 'restoreNewer',
  'needs-passphrase': 'restoreLocked',
  'wrong-passphrase': 'restoreWrongPassphrase',
  cut: 'restoreCut',
  damaged: 'restoreDamaged',
  bomb: 'restoreBomb',
  'bad-row': 'restoreBadRow',
  'bad-signature': 'restoreBadSignature',
  'too-large': 'restoreTooLarge',
};

/** Why, and what to do; null: the store refused, or the file could not be read. */
export function faultText(fault: BackupFault | null): string {
  return t(fault === null ? 'restoreFailed' : FAULT_WORD[fault.kind]);
}

/** Where in the file; '' = nobody can tell. */
export function placeText(fault: BackupFault | null): string {
  if (fault?.place.line === undefined) return '';
  const { line, table, field } = fault.place;
  const what = [table !== undefined && table in TABLE_WORD ? t(TABLE_WORD[table as keyof typeof TABLE_WORD]) : table, field].filter((part) => part !== undefined && part !== '');
  return t('restorePlace', line, what.length === 0 ? '–' : what.join(', '));
}
