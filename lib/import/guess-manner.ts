import { guessColumns, headerRow } from './guess-columns.ts';
import type { ColumnMap } from './import-field.ts';
import type { RawTable } from './raw-table.ts';
import { readRows } from './read-rows.ts';

/** How a file is read: which of its tables, where its header stands, which column holds what. */
export interface Manner {
  table: number;
  header: number;
  columns: ColumnMap;
}

export const NO_TABLE: RawTable = { name: '', rows: [] };

/** Rows that tell which table has the mentions. */
const SAMPLE = 500;

/** What is not said is guessed: the table in which most mentions are found, its header, its columns. */
export function guessManner(tables: readonly RawTable[], { table = fullest(tables), header, columns }: Partial<Manner> = {}): Manner {
  const { rows } = tables[table] ?? NO_TABLE;
  const at = header ?? headerRow(rows);
  return { table, header: at, columns: columns ?? guessColumns(rows[at] ?? [], rows.slice(at + 1)) };
}

/** A workbook's mentions stand in the sheet in which most addresses are found. */
function fullest(tables: readonly RawTable[]): number {
  const counts = tables.map((table, index) => {
    const { header, columns } = guessManner(tables, { table: index });
    return readRows(table.rows.slice(0, SAMPLE), header, columns).incoming.length;
  });
  return Math.max(counts.indexOf(Math.max(...counts)), 0);
}
