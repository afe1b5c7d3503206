import { csvOf } from './csv.ts';
import type { DigestRecord } from './digest-record.ts';
import { jsonOf } from './json.ts';
import type { ExportAbout, Preset } from './preset.ts';

/** Media types by format; a format's name is the file's extension, too. */
export const MEDIA_TYPE = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
} as const satisfies Record<Preset['format'], string>;

/** The records as the preset's file, part by part; what a workbook takes to write is loaded when one is. */
export async function* fileParts(
  pages: AsyncIterable<readonly DigestRecord[]>,
  preset: Preset,
  about: ExportAbout,
  { byteOrderMark = true }: { byteOrderMark?: boolean } = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  switch (preset.format) {
    case 'csv':
      return yield* csvOf(pages, { byteOrderMark, columns: preset.columns, preamble: preset.preamble(about) });
    case 'xlsx': {
      const { xlsxOf } = await import('./xlsx/xlsx.ts');
      return yield* xlsxOf(pages, preset, about);
    }
    default:
      return yield* jsonOf(pages, preset, about);
  }
}
