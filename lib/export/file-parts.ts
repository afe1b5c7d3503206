import { csvOf } from './csv.ts';
import type { DigestRecord } from './digest-record.ts';
import { jsonOf } from './json.ts';
import type { ExportAbout, Preset } from './preset.ts';
import type { ReadySheet } from './xlsx/xlsx.ts';

/** Media types by format; a format's name is the file's extension, too. */
export const MEDIA_TYPE = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
} as const satisfies Record<Preset['format'], string>;

export interface FileOptions {
  /** Of a CSV. Default true. */
  byteOrderMark?: boolean | undefined;
  /** Sheets that a workbook begins with. */
  before?: readonly ReadySheet[] | undefined;
}

/** The records as the preset's file, part by part, a workbook as one; what it takes to write one is loaded when one is. */
export async function* fileParts(
  pages: AsyncIterable<readonly DigestRecord[]>,
  preset: Preset,
  about: ExportAbout,
  { byteOrderMark = true, before = [] }: FileOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer> | Blob> {
  switch (preset.format) {
    case 'csv':
      return yield* csvOf(pages, { byteOrderMark, columns: preset.columns, preamble: preset.preamble(about) });
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx/xlsx.ts');
      return yield xlsxOf(pages, preset, about, before);
    }
    default:
      return yield* jsonOf(pages, preset, about);
  }
}
