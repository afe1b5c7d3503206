import type { Cell, Column } from './column.ts';
import type { DigestRecord } from './digest-record.ts';

/** A column's name and kind, without where its cells come from. */
export type ColumnHead = Pick<Column, 'name' | 'foreign' | 'as'>;

/** A sheet beside the mentions': what it holds is gathered while they are written. */
export interface CompanionSheet {
  name: string;
  heads: readonly ColumnHead[];
  start(): Gathering;
}

/** What it gives is one cell for each head. Little of it stays in memory, however many records there are. */
export interface Gathering {
  take(record: DigestRecord): void;
  /** The rows that are final by now, each given once: asked for after each page. */
  ready(): Promise<readonly (readonly Cell[])[]>;
  /** All other rows, some at a time. */
  rest(): AsyncIterable<readonly (readonly Cell[])[]>;
}
