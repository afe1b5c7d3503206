import * as z from 'zod/mini';
import type { EpochMs } from '../model/time.ts';
import { BackupFault } from './backup-fault.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';

/** Of the file: how lines, pages and seals are written. */
export const FORMAT = 1;
/** Of the store: what rows look like. */
export const STORE = 4;

/** The first line of a backup: what it is and how much it holds. */
export interface Manifest {
  earshot: 'backup';
  format: number;
  /** Version of the store whose rows these are. */
  store: number;
  /** `chosen`: some mentions and what belongs to them, as they are handed over. */
  holds: 'all' | 'chosen';
  createdAt: EpochMs;
  /** Rows of each table. */
  counts: Readonly<Record<BackupTable, number>>;
}

const rows = z.int().check(z.gte(0), z.lte(100_000_000));
const anyManifest = z.object({ earshot: z.literal('backup'), format: z.int().check(z.gte(1)), store: z.int().check(z.gte(1)) });
const manifest = z.strictObject({
  earshot: z.literal('backup'),
  format: z.int().check(z.gte(1)),
  store: z.int().check(z.gte(1)),
  holds: z.enum(['all', 'chosen']),
  createdAt: z.int().check(z.gte(0), z.lte(8.64e15)),
  counts: z.partialRecord(z.enum(BACKUP_TABLES), rows),
});

/** @throws BackupFault where that is no first line of a backup, or one that this build cannot read. */
export function manifestOf(line: unknown): Manifest {
  const some = anyManifest.safeParse(line);
  if (!some.success) throw new BackupFault('not-a-backup', { line: 1 });
  if (some.data.format > FORMAT || some.data.store > STORE) throw new BackupFault('newer');
  const read = manifest.safeParse(line);
  if (!read.success) throw new BackupFault('damaged', { line: 1, field: read.error.issues[0]?.path.join('.') ?? '' });
  return { ...read.data, counts: Object.fromEntries(BACKUP_TABLES.map((table) => [table, read.data.counts[table] ?? 0])) as Manifest['counts'] };
}
