import type { EpochMs } from '../model/time.ts';
import type { Column } from './column.ts';
import type { DigestRecord } from './digest-record.ts';
import type { CompanionSheet } from './companion-sheet.ts';

/** What a file says about itself before its rows. */
export interface ExportAbout {
  /** Whose file it is: the brand, or what it was narrowed to. */
  title: string;
  /** The period; null = open on that side. */
  from: EpochMs | null;
  to: EpochMs | null;
}

interface Named {
  id: string;
  /** As its maker writes it, the same in every language. */
  label: string;
}

/** A file of rows and columns. */
export interface TablePreset extends Named {
  format: 'csv' | 'xlsx';
  /** Name of the sheet, where the format has such. */
  sheet: string;
  /** Rows above the header; their texts are guarded like a page's. */
  preamble(about: ExportAbout): readonly (readonly string[])[];
  columns: readonly Column[];
  /** What lies beside the mentions, each in a sheet of its own. */
  companions: readonly CompanionSheet[];
}

/** A file of one JSON value, or of one in each line. */
export interface ItemPreset extends Named {
  format: 'json' | 'ndjson';
  opening(about: ExportAbout): string;
  between: string;
  closing: string;
  /** null: this format cannot hold such a mention. */
  item(record: DigestRecord): object | null;
}

export type Preset = TablePreset | ItemPreset;

/** A table that is nothing but its columns. */
export function tablePreset(own: Pick<TablePreset, 'id' | 'label' | 'format' | 'columns'> & Partial<TablePreset>): TablePreset {
  return { sheet: 'Mentions', preamble: () => [], companions: [], ...own };
}
