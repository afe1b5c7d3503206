import { Dexie, type IndexableType, type Table } from 'dexie';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import type { DeletedRow } from '../store/deleted-mentions.ts';
import { plainMention } from '../store/plain-mention.ts';
import { BackupFile } from './backup-file.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';
import { FORMAT, type Manifest, STORE } from './manifest.ts';
import type { SettingRow } from './setting-schemas.ts';

export interface BackupOrder {
  settings: readonly SettingRow[];
  /** null: it lies open. */
  passphrase: string | null;
  now: EpochMs;
  /** How many rows of how many are written. */
  onRows?(done: number, all: number): void;
}

/** Rows that are in memory at a time, here and where the file is read. */
const PAGE = 500;

export type StoredTable = Exclude<BackupTable, 'settings'>;
export const STORED_TABLES = BACKUP_TABLES.filter((table) => table !== 'settings');

/**
 * The whole store as one file, as it was at one moment: all is read in one transaction, which is kept open while a page is
 * on its way into the file. What wants to write meanwhile waits.
 */
export function makeBackup(db: EarshotDatabase, { settings, passphrase, now, onRows }: BackupOrder): Promise<{ file: Blob; manifest: Manifest }> {
  return db.transaction('r', STORED_TABLES.map((table) => db[table] as Table), async () => {
    const manifest: Manifest = { earshot: 'backup', format: FORMAT, store: STORE, holds: 'all', createdAt: now, counts: await rowCounts(db, settings) };
    const all = Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
    const file = new BackupFile(manifest, passphrase);
    if (settings.length > 0) await Dexie.waitFor(file.add({ table: 'settings', rows: settings }));
    let done = settings.length;
    for (const name of STORED_TABLES) {
      const table = db[name] as Table<object, IndexableType>;
      for (let after: IndexableType | undefined; ; ) {
        const rows = await (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(PAGE).toArray();
        if (rows.length > 0) await Dexie.waitFor(file.add({ table: name, rows: rows.map((row) => kept(name, row)) }));
        done += rows.length;
        onRows?.(done, all);
        if (rows.length < PAGE) break;
        after = Dexie.getByKeyPath(rows.at(-1)!, table.schema.primKey.keyPath as string) as IndexableType;
      }
    }
    return { file: await Dexie.waitFor(file.end()), manifest };
  });
}

/** How many rows of each table there are, in the caller's transaction. */
async function rowCounts(db: EarshotDatabase, settings: readonly SettingRow[]): Promise<Manifest['counts']> {
  const counts: Partial<Record<BackupTable, number>> = { settings: settings.length };
  for (const table of STORED_TABLES) counts[table] = await db[table].count();
  return counts as Manifest['counts'];
}

/** The row without what is derived from it. */
function kept(table: StoredTable, row: object): object {
  if (table === 'mentions') return plainMention(row as MentionRow);
  return table === 'deleted' ? { ...row, mention: plainMention((row as DeletedRow).mention) } : row;
}
