import { Dexie } from 'dexie';
import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { backupBytes } from './backup-file.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupTable } from './backup-tables.ts';
import { type Choices, type Outcome, OutcomeTally } from './outcome.ts';
import type { Manifest } from './manifest.ts';
import { readBackup } from './read-backup.ts';
import { takeDeleted } from './take-deleted.ts';
import { type Log, startLog } from './take-events.ts';
import { takeMentions, takeSightings } from './take-mentions.ts';
import { takeSettings, takeSmall } from './take-small.ts';
import type { SettingRow } from './setting-schemas.ts';
import type { BackupPage } from './write-backup.ts';

export interface RestoreOrder {
  /** null: it lies open. */
  passphrase: string | null;
  /** What is decided here otherwise than by default. */
  settings: readonly SettingRow[];
  choices: Choices;
  now: EpochMs;
  /** `try`: nothing is written; what would be is told all the same. */
  mode: 'try' | 'do';
  /** How many rows of how many are read. */
  onRows?(done: number, all: number): void;
  /** A colleague's mention, as it is to lie here, where `mine` lies already or nothing does. */
  adapt?(mention: Mention, mine: Mention | undefined): Mention;
}

/** What the taking in of a file has at hand. */
export interface Taking {
  db: EarshotDatabase;
  order: RestoreOrder;
  tally: OutcomeTally;
  log: Log;
  /** There is nothing here yet: rows are put as they are, with their numbers. */
  isEmpty: boolean;
  /** Mentions of the file that are not taken in, nor what belongs to them, and why. */
  left: Map<string, 'deleted' | 'erased'>;
  /** Whether it is written. */
  writes: boolean;
}

/** Parts of a hand-over: it brings mentions and what belongs to them, and touches nothing else. */
const OF_MENTIONS: ReadonlySet<BackupTable> = new Set(['events', 'mentions', 'sightings']);

/**
 * Sets a file beside the store and takes it in, in one transaction, which is kept open while the file is read: a fault found
 * in its last byte, or a browser that dies, leaves the store as it was.
 * @throws BackupFault
 */
export function restore(db: EarshotDatabase, file: Blob, order: RestoreOrder): Promise<Outcome> {
  return db.transaction(order.mode === 'do' ? 'rw' : 'r', db.tables, async () => {
    const parts = readBackup(backupBytes(file, order.passphrase));
    const tally = new OutcomeTally(order.choices);
    const taking: Taking = { db, order, tally, log: await startLog(db), isEmpty: await isEmpty(db), left: new Map(), writes: order.mode === 'do' };
    let manifest: Manifest | null = null;
    let done = 0;
    for (;;) {
      const part = await Dexie.waitFor(parts.next());
      if (part.done === true) break;
      if ('manifest' in part.value) {
        ({ manifest } = part.value);
        continue;
      }
      if (manifest?.holds === 'chosen' && !OF_MENTIONS.has(part.value.table)) throw new BackupFault('bad-row', { table: part.value.table });
      await take(taking, part.value);
      done += part.value.rows.length;
      order.onRows?.(done, sum(manifest!.counts));
    }
    await taking.log.finish(taking);
    return tally.outcome(manifest!);
  });
}

function take(taking: Taking, { table, rows }: BackupPage): Promise<void> {
  switch (table) {
    case 'settings':
      return takeSettings(taking, rows as never);
    case 'events':
      return taking.log.take(taking, rows as never);
    case 'deleted':
      return takeDeleted(taking, rows as never);
    case 'mentions':
      return takeMentions(taking, rows as never);
    case 'sightings':
      return takeSightings(taking, rows as never);
    default:
      return takeSmall(taking, table, rows);
  }
}

async function isEmpty(db: EarshotDatabase): Promise<boolean> {
  for (const table of [db.mentions, db.events, db.deleted, db.forgotten, db.sightings]) if ((await table.count()) > 0) return false;
  return true;
}

function sum(counts: Manifest['counts']): number {
  return Object.values(counts).reduce((all, count) => all + count, 0);
}
