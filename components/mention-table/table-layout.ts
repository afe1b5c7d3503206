import type { TableSettings } from '../../lib/platform/table-settings.ts';
import { type Column, COLUMN_WIDTH, type ColumnId, COLUMNS } from './columns.ts';

/** A column as the table shows it: where, and how wide, in pixels. */
export interface ShownColumn extends Column {
  width: number;
}

export type TableLayout = readonly ShownColumn[];

/** The columns that the user chose, in their order; what is not known, or no longer, is left out. */
export function layoutOf({ columns }: Pick<TableSettings, 'columns'>): TableLayout {
  const chosen = columns.flatMap(({ id, width }) => {
    const column = COLUMNS.find((one) => one.id === id);
    return column === undefined ? [] : [{ ...column, width: held(width) }];
  });
  return chosen.length > 0 ? chosen : COLUMNS.filter(({ usual }) => usual);
}

export function columnsOf(layout: TableLayout): TableSettings['columns'] {
  return layout.map(({ id, width }) => ({ id, width }));
}

export function resized(layout: TableLayout, id: ColumnId, width: number): TableLayout {
  return layout.map((column) => (column.id === id ? { ...column, width: held(width) } : column));
}

/** By so many places to the end (`1`) or to the beginning (`-1`). */
export function moved(layout: TableLayout, id: ColumnId, by: number): TableLayout {
  const at = layout.findIndex((column) => column.id === id);
  const column = layout[at];
  if (column === undefined) return layout;
  const rest = layout.toSpliced(at, 1);
  return rest.toSpliced(Math.max(0, at + by), 0, column);
}

/** A column that was hidden comes last; the last one that is left stays. */
export function toggled(layout: TableLayout, id: ColumnId): TableLayout {
  if (layout.some((column) => column.id === id)) return layout.length === 1 ? layout : layout.filter((column) => column.id !== id);
  return [...layout, ...COLUMNS.filter((column) => column.id === id)];
}

function held(width: number): number {
  return Math.round(Math.min(COLUMN_WIDTH.most, Math.max(COLUMN_WIDTH.least, width)));
}
