import type { DigestRecord } from './digest-record.ts';

/** What a cell holds: a whole number, a text, or nothing ('' and null are the same empty cell). */
export type Cell = string | number | null;

export interface Column<Row = DigestRecord> {
  name: string;
  /** Text that a page or a person wrote: it is guarded. All else we write ourselves: numbers, times, fixed words. */
  foreign: boolean;
  /** What a format of typed cells makes of the text: `time` is ISO 8601 in UTC, `link` an address; `wide`: many words. */
  as?: 'time' | 'link' | 'wide';
  cell(row: Row): Cell;
}

export function own<Row = DigestRecord>(name: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, foreign: false, cell };
}

export function foreign<Row = DigestRecord>(name: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, foreign: true, cell };
}

export function time<Row = DigestRecord>(name: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, foreign: false, as: 'time', cell };
}

export function link<Row = DigestRecord>(name: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, foreign: true, as: 'link', cell };
}

export function wide<Row = DigestRecord>(name: string, cell: Column<Row>['cell']): Column<Row> {
  return { name, foreign: true, as: 'wide', cell };
}

/**
 * Parted by a semicolon and a blank, each item once. A comma would part `Lumetra, Inc.`; a semicolon of an item's own
 * becomes a comma, so that a reader who splits the cell gets the items and no more.
 */
export function list(items: readonly string[]): string {
  return [...new Set(items)].map((item) => item.replaceAll(';', ',')).join('; ');
}
