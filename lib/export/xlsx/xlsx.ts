import type { Cell } from '../column.ts';
import type { ColumnHead } from '../companion-sheet.ts';
import type { DigestRecord } from '../digest-record.ts';
import type { ExportAbout, TablePreset } from '../preset.ts';
import { Archive } from './archive.ts';
import { SheetFile } from './sheet-file.ts';
import { workbookParts, type WrittenSheet } from './workbook-parts.ts';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A sheet whose rows are there before the first byte is written. */
export interface ReadySheet {
  name: string;
  heads: readonly ColumnHead[];
  rows: readonly (readonly Cell[])[];
}

/**
 * The preset's workbook, written while pages of records come in as the store reads them: the mentions, and beside them what
 * is gathered from them; `before` them sheets that are ready. Without pages these alone.
 *
 * Written by hand, for the libraries that run in a page hold the whole workbook, as objects and as text, before they
 * write the first byte, know no links or no filters, and tell nobody how far they are.
 */
export async function xlsxOf(pages: AsyncIterable<readonly DigestRecord[]> | null, preset: TablePreset, about: ExportAbout, before: readonly ReadySheet[] = []): Promise<Blob> {
  const archive = new Archive();
  const written: WrittenSheet[] = [];
  for (const { rows, ...sheet } of before) {
    const file = await SheetFile.begin(archive, written.length + 1, sheet);
    await file.write(rows);
    written.push(await file.end());
  }
  if (pages !== null) written.push(...(await mentionSheets(archive, written.length + 1, pages, preset, about)));
  for (const [path, text] of Object.entries(workbookParts(written))) {
    const file = archive.add(path);
    await file.write(text);
    await file.end();
  }
  return archive.end(MEDIA_TYPE);
}

/** `first`: number of the mentions' sheet; the others follow. */
async function mentionSheets(archive: Archive, first: number, pages: AsyncIterable<readonly DigestRecord[]>, { sheet, columns, companions, preamble }: TablePreset, about: ExportAbout): Promise<WrittenSheet[]> {
  const mentions = await SheetFile.begin(archive, first, { name: sheet, heads: columns, preamble: preamble(about) });
  const others = await Promise.all(companions.map(async (companion, index) => ({ file: await SheetFile.begin(archive, first + 1 + index, companion), gathering: companion.start() })));
  for await (const page of pages) {
    await mentions.write(rowsOf(page, columns));
    for (const { file, gathering } of others) {
      for (const record of page) gathering.take(record);
      await file.write(await gathering.ready());
    }
  }
  const written = [await mentions.end()];
  for (const { file, gathering } of others) {
    for await (const rows of gathering.rest()) await file.write(rows);
    written.push(await file.end());
  }
  return written;
}

function* rowsOf(page: readonly DigestRecord[], columns: TablePreset['columns']): Generator<readonly Cell[]> {
  for (const record of page) yield columns.map(({ cell }) => cell(record));
}
