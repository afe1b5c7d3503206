import type { EpochMs } from '../../lib/model/time.ts';

/** The day is in the name: a folder of backups lies in order. */
export function backupFileName(at: EpochMs, locked: boolean): string {
  return `earshot-backup-${dayOf(at)}${locked ? '.earshot' : '.ndjson.gz'}`;
}

export function handOverFileName(at: EpochMs): string {
  return `earshot-hand-over-${dayOf(at)}.earshot`;
}

function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}
