import { type Comparison } from '../../lib/import/compare.ts';
import { guessManner, type Manner, NO_TABLE } from '../../lib/import/guess-manner.ts';
import type { RawTable } from '../../lib/import/raw-table.ts';
import { readFile } from '../../lib/import/read-file.ts';
import { type ReadRows, readRows } from '../../lib/import/read-rows.ts';
import { rejectedCsv } from '../../lib/import/rejected-csv.ts';
import { serveOrders } from '../../lib/platform/worker-link.ts';
import { compareWithStore, importMentions, undoImport } from '../hooks/import-mentions.ts';
import type { FileFound, FileView, ImportAnswers, ImportOrder } from './import-order.ts';

// Holds one file: reading it, setting it beside the store and taking it in never hold up what people press.

/** As many as the page shows. */
const FIRST_INCOMING = 3;
const FIRST_REJECTED = 5;
const FIRST_MINE = 20;

let tables: readonly RawTable[] = [];
let header: readonly string[] = [];
let read: ReadRows = { incoming: [], rejected: [] };
let found: Comparison | null = null;

serveOrders<ImportOrder, ImportAnswers[keyof ImportAnswers], number>(async (order, onRows) => {
  switch (order.do) {
    case 'open': {
      const opened = await readFile(new Uint8Array(await order.file.arrayBuffer()));
      if ('fault' in opened) return opened;
      tables = opened.tables;
      return { tables: tables.map(({ name }) => name), view: view(order.manner) };
    }
    case 'read':
      return view(order.manner);
    case 'compare':
      found = await compareWithStore(read.incoming);
      return shown(found);
    case 'take':
      return importMentions(found?.theirs ?? [], order.topics, order.status, onRows);
    case 'undo':
      await undoImport(order.group);
      return null;
    case 'rejected': {
      const { row, why, faults } = order.words;
      return new Blob([rejectedCsv(header, read.rejected, { row, why, fault: (fault) => faults[fault] })], { type: 'text/csv;charset=utf-8' });
    }
  }
});

function view(asked: Partial<Manner>): FileView {
  const manner = guessManner(tables, asked);
  const { rows } = tables[manner.table] ?? NO_TABLE;
  header = rows[manner.header] ?? [];
  read = readRows(rows, manner.header, manner.columns);
  found = null;
  return { manner, rows: rows.length, header, incoming: read.incoming.slice(0, FIRST_INCOMING), rejected: read.rejected.slice(0, FIRST_REJECTED), rejectedCount: read.rejected.length };
}

function shown({ both, theirs, mine, mineCount }: Comparison): FileFound {
  return { both, theirs: theirs.length, mine: mine.slice(0, FIRST_MINE), mineCount };
}
