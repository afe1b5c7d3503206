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

export interface Gathering {
  take(record: DigestRecord): void;
  /** One cell for each head. */
  rows(): Iterable<readonly Cell[]>;
}
