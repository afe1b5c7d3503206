/** Rows of a file as texts, the header among them; rows may differ in length. */
export interface RawTable {
  /** Of the sheet; '' where there is only one. */
  name: string;
  rows: readonly (readonly string[])[];
}

/** Why a file cannot be read at all. The words are the page's. */
export type FileFault = 'empty' | 'too-large' | 'old-excel' | 'broken-workbook' | 'broken-json' | 'broken-csv' | 'no-table';

export type ReadFile = { tables: readonly RawTable[] } | { fault: FileFault };
