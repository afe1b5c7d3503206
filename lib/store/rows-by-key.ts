import type { Table } from 'dexie';

/** So few are asked for one by one. */
const FEW = 4;

/**
 * The rows that are there, by their keys. One request reads many that lie side by side, as the keys of new posts do, with
 * nothing between them; else each has a request of its own, which costs more than a row.
 */
export async function rowsByKey<R, K extends string>(table: Table<R, K>, keys: readonly K[], keyOf: (row: R) => K): Promise<Map<K, R>> {
  const sorted = [...new Set(keys)].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return new Map();
  if (sorted.length > FEW) {
    // No more than these can be wanted: whoever finds more has found others.
    const rows = await table.where(':id').between(first, last, true, true).limit(sorted.length + 1).toArray();
    const wanted = new Set(sorted);
    if (rows.length <= sorted.length) return new Map(rows.map((row) => [keyOf(row), row] as const).filter(([key]) => wanted.has(key)));
  }
  const rows = (await table.bulkGet(sorted)).filter((row) => row !== undefined);
  return new Map(rows.map((row) => [keyOf(row), row]));
}
