import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { type FileOptions, fileParts, MEDIA_TYPE } from '../../lib/export/file-parts.ts';
import type { ExportAbout, Preset } from '../../lib/export/preset.ts';
import { KeptBytes } from '../../lib/model/kept-bytes.ts';

export interface Writing extends FileOptions {
  /** How many rows are written so far. */
  onRows(rows: number): void;
}

/** The records as the preset's file, written while they are read. */
export async function writtenFile(records: AsyncIterable<readonly DigestRecord[]>, preset: Preset, about: ExportAbout, { onRows, ...options }: Writing): Promise<Blob> {
  const kept = new KeptBytes();
  for await (const part of fileParts(watched(records, onRows), preset, about, options)) {
    if (part instanceof Blob) return part;
    await kept.add(part);
  }
  return kept.end(MEDIA_TYPE[preset.format]);
}

async function* watched(pages: AsyncIterable<readonly DigestRecord[]>, onRows: (rows: number) => void): AsyncGenerator<readonly DigestRecord[]> {
  let rows = 0;
  for await (const page of pages) {
    yield page;
    rows += page.length;
    onRows(rows);
  }
}
