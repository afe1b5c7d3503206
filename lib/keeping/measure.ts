import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from '../store/database.ts';

/** How much of a kind lies in the store. */
export interface Measured {
  /** Of the table. */
  name: string;
  rows: number;
  /** UTF-8 bytes of the rows as JSON: what they say, without what the browser adds. */
  bytes: number;
  /** Some rows were measured, not all. */
  isAbout: boolean;
  /** When the first of them came; null = it does not say, or there is none. */
  since: EpochMs | null;
}

/** Rows that are measured of a table: its first and its last. */
const MEASURED = 400;

/** By which index the first is found, and its time in the row. */
const SINCE: Readonly<Record<string, { index: string; timeOf(row: Record<string, unknown>): EpochMs }>> = {
  mentions: { index: 'firstSeenAt', timeOf: (row) => row['firstSeenAt'] as EpochMs },
  events: { index: 'at', timeOf: (row) => row['at'] as EpochMs },
  deleted: { index: 'deletedAt', timeOf: (row) => row['deletedAt'] as EpochMs },
  tallies: { index: 'day', timeOf: (row) => Date.parse(row['day'] as string) },
  batches: { index: 'at', timeOf: (row) => row['at'] as EpochMs },
};

/** Measures table after table. */
export async function* measureTables(db: EarshotDatabase): AsyncGenerator<Measured> {
  for (const table of db.tables) {
    const rows = await table.count();
    const some = rows <= 2 * MEASURED ? await table.toArray() : [...(await table.limit(MEASURED).toArray()), ...(await table.reverse().limit(MEASURED).toArray())];
    const bytes = some.reduce((sum: number, row: unknown) => sum + sizeOf(row), 0);
    const since = SINCE[table.name];
    const first = since && ((await table.orderBy(since.index).first()) as Record<string, unknown> | undefined);
    yield { name: table.name, rows, bytes: some.length === 0 ? 0 : Math.round((bytes / some.length) * rows), isAbout: some.length < rows, since: first === undefined ? null : since!.timeOf(first) };
  }
}

/** Bytes of anything that can be stored. */
export function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value, (_field, part: unknown) => (ArrayBuffer.isView(part) ? `${'.'.repeat(part.byteLength)}` : part))).length;
}
