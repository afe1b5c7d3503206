import { useMemo, useState } from 'preact/hooks';
import { guessColumns, headerRow } from '../../lib/import/guess-columns.ts';
import type { ColumnMap } from '../../lib/import/import-field.ts';
import type { RawTable } from '../../lib/import/raw-table.ts';
import { readFile } from '../../lib/import/read-file.ts';
import { type ReadRows, readRows } from '../../lib/import/read-rows.ts';
import type { FileFault } from '../../lib/import/raw-table.ts';

export type FileState = { state: 'none' | 'reading' } | { state: 'refused'; fault: FileFault } | { state: 'open'; name: string; tables: readonly RawTable[] };

/** How a table is read: which sheet, where its header stands, which column holds what. */
export interface Manner {
  sheet: number;
  header: number;
  columns: ColumnMap;
}

export interface OpenedFile {
  file: FileState;
  manner: Manner;
  /** What is read in that manner. */
  read: ReadRows;
  table: RawTable;
  open(chosen: File): Promise<void>;
  /** Another sheet or header: the columns are guessed anew. */
  setPlace(place: Pick<Manner, 'sheet' | 'header'> | Pick<Manner, 'sheet'>): void;
  setColumns(columns: ColumnMap): void;
}

const NO_TABLE: RawTable = { name: '', rows: [] };

/** A chosen file and how it is read; what was guessed can be changed. */
export function useOpenedFile(): OpenedFile {
  const [file, setFile] = useState<FileState>({ state: 'none' });
  const [manner, setManner] = useState<Manner>({ sheet: 0, header: 0, columns: {} });
  const tables = file.state === 'open' ? file.tables : [];
  const table = tables[manner.sheet] ?? NO_TABLE;
  const read = useMemo(() => readRows(table.rows, manner.header, manner.columns), [table, manner]);
  return {
    file,
    manner,
    read,
    table,
    async open(chosen) {
      setFile({ state: 'reading' });
      const found = await chosen.arrayBuffer().then((buffer) => readFile(new Uint8Array(buffer)), () => ({ fault: 'empty' }) as const);
      if ('fault' in found) return setFile({ state: 'refused', fault: found.fault });
      const sheet = fullest(found.tables);
      setManner({ sheet, ...guessed(found.tables[sheet] ?? NO_TABLE) });
      setFile({ state: 'open', name: chosen.name, tables: found.tables });
    },
    setPlace: (place) => setManner({ sheet: place.sheet, ...guessed(tables[place.sheet] ?? NO_TABLE, 'header' in place ? place.header : undefined) }),
    setColumns: (columns) => setManner({ ...manner, columns }),
  };
}

function guessed({ rows }: RawTable, at?: number): Omit<Manner, 'sheet'> {
  const header = at ?? headerRow(rows);
  return { header, columns: guessColumns(rows[header] ?? [], rows.slice(header + 1)) };
}

/** A workbook's mentions stand in the sheet in which most addresses are found. */
function fullest(tables: readonly RawTable[]): number {
  const counts = tables.map((table) => {
    const { header, columns } = guessed(table);
    return readRows(table.rows.slice(0, 500), header, columns).incoming.length;
  });
  return Math.max(counts.indexOf(Math.max(...counts)), 0);
}
