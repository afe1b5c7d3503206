import type { BackupFault } from '../../lib/backup/backup-fault.ts';
import type { BackupOrder } from '../../lib/backup/make-backup.ts';
import type { Outcome } from '../../lib/backup/outcome.ts';
import type { RestoreOrder } from '../../lib/backup/restore.ts';

/** What a worker needs to write a backup of the store. */
export interface MakeOrder extends Omit<BackupOrder, 'onRows'> {
  do: 'make';
}

/** What it needs to set a file beside the store, or to take it in. */
export interface TakeOrder extends Omit<RestoreOrder, 'onRows' | 'adapt'> {
  do: 'take';
  file: Blob;
  /** Its mentions are a colleague's, whose topics are not ours. */
  isHandOver: boolean;
}

export interface BackupAnswers {
  make: { file: Blob };
  take: { outcome: Outcome } | { fault: Pick<BackupFault, 'kind' | 'place'> };
}

/** How many rows of how many. */
export interface BackupNews {
  done: number;
  all: number;
}
