import type { Cell } from '../column.ts';
import type { ColumnHead } from '../companion-sheet.ts';
import type { DigestRecord } from '../digest-record.ts';
import type { ExportAbout, TablePreset } from '../preset.ts';
import { Archive } from './archive.ts';
import { Sheet } from './sheet.ts';
import { workbookParts, type WrittenSheet } from './workbook-parts.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Pages<T> = AsyncIterable<readonly T[]>;

/** More than this of a sheet is never in memory as cells and as text. */
const ROWS_PER_PART = 100;
const PIECES_PER_PART = 2_000;

/**
 * The preset's workbook, part by part: pages of records come in as the store reads them and go out as bytes for a Blob.
 * Mentions first, then what was gathered from them on the way; `before` them sheets that are ready. Without pages these alone.
 *
 * Written by hand, for the libraries that run in a page hold the whole workbook, as objects and as text, before they
 * write the first byte, know no links or no filters, and tell nobody how far they are.
 */
export async function* xlsxOf(pages: Pages<DigestRecord> | null, preset: TablePreset, about: ExportAbout, before: readonly ReadySheet[] = []): AsyncGenerator<Bytes> {
  const archive = new Archive();
  const written: WrittenSheet[] = [];
  for (const { name, heads, rows } of before) yield* sheetParts(archive, written, { name, heads, preamble: [], rows: paged(rows) });
  if (pages !== null) yield* mentionSheets(archive, written, pages, preset, about);

  for (const [path, text] of Object.entries(workbookParts(written))) yield* writeWhole(archive, path, [text]);
  archive.end();
  yield* archive.taken();
}

async function* mentionSheets(archive: Archive, written: WrittenSheet[], pages: Pages<DigestRecord>, preset: TablePreset, about: ExportAbout): AsyncGenerator<Bytes> {
  const gatherings = preset.companions.map((companion) => ({ ...companion, gathering: companion.start() }));
  const rows = mapped(pages, (record) => {
    for (const { gathering } of gatherings) gathering.take(record);
    return preset.columns.map(({ cell }) => cell(record));
  });
  yield* sheetParts(archive, written, { name: preset.sheet, heads: preset.columns, preamble: preset.preamble(about), rows });
  for (const { name, heads, gathering } of gatherings) yield* sheetParts(archive, written, { name, heads, preamble: [], rows: paged(gathering.rows()) });
}

/** A sheet whose rows are there before the first byte is written. */
export interface ReadySheet {
  name: string;
  heads: readonly ColumnHead[];
  rows: readonly (readonly Cell[])[];
}

interface SheetContent {
  name: string;
  heads: readonly ColumnHead[];
  preamble: readonly (readonly string[])[];
  rows: Pages<readonly Cell[]>;
}

async function* sheetParts(archive: Archive, written: WrittenSheet[], { name, heads, preamble, rows }: SheetContent): AsyncGenerator<Bytes> {
  const path = `sheet${written.length + 1}.xml`;
  const sheet = new Sheet(heads, preamble.length);
  const file = archive.add(`xl/worksheets/${path}`);
  await file.write(sheet.opening(preamble));
  for await (const page of rows) {
    for (let start = 0; start < page.length; start += ROWS_PER_PART) {
      await file.write(page.slice(start, start + ROWS_PER_PART).map((cells) => sheet.row(cells)).join(''));
      yield* archive.taken();
    }
  }
  yield* writeAll(archive, file, sheet.closing());
  await file.end();
  const links = sheet.relationships();
  if (links !== null) yield* writeWhole(archive, `xl/worksheets/_rels/${path}.rels`, links);
  written.push({ name, filtered: sheet.filtered });
}

async function* writeWhole(archive: Archive, path: string, pieces: Iterable<string>): AsyncGenerator<Bytes> {
  const file = archive.add(path);
  yield* writeAll(archive, file, pieces);
  await file.end();
}

/** Many small pieces, some at a time. */
async function* writeAll(archive: Archive, file: { write(text: string): Promise<void> }, pieces: Iterable<string>): AsyncGenerator<Bytes> {
  for (const some of inLots(pieces, PIECES_PER_PART)) {
    await file.write(some.join(''));
    yield* archive.taken();
  }
}

async function* mapped<A, B>(pages: Pages<A>, map: (one: A) => B): AsyncGenerator<readonly B[]> {
  for await (const page of pages) yield page.map(map);
}

async function* paged<T>(rows: Iterable<T>): AsyncGenerator<readonly T[]> {
  yield* inLots(rows, ROWS_PER_PART);
}

function* inLots<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  let lot: T[] = [];
  for (const one of all) {
    lot.push(one);
    if (lot.length < size) continue;
    yield lot;
    lot = [];
  }
  if (lot.length > 0) yield lot;
}
