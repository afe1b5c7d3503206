import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { fileParts, MEDIA_TYPE } from '../../lib/export/file-parts.ts';
import type { ExportAbout, Preset } from '../../lib/export/preset.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Writing {
  byteOrderMark: boolean;
  /** How many rows are written so far. */
  onRows(rows: number): void;
}

/** Bytes that are handed to the browser's own keeping at once, so that a large file is never in memory here. */
const PART_SIZE = 4_000_000;

/** The records as the preset's file, written while they are read. */
export async function writtenFile(records: AsyncIterable<readonly DigestRecord[]>, preset: Preset, about: ExportAbout, { byteOrderMark, onRows }: Writing): Promise<Blob> {
  const blobs: Blob[] = [];
  let parts: Bytes[] = [];
  let size = 0;
  for await (const part of fileParts(watched(records, onRows), preset, about, { byteOrderMark })) {
    parts.push(part);
    size += part.length;
    if (size < PART_SIZE) continue;
    blobs.push(await kept(parts, size));
    parts = [];
    size = 0;
  }
  return new Blob([...blobs, ...parts], { type: MEDIA_TYPE[preset.format] });
}

/** As an answer, for Firefox puts what is large of one on disk: 240 MB took no memory there, and made of bytes 295 MB. */
function kept(parts: readonly Bytes[], size: number): Promise<Blob> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return new Response(bytes).blob();
}

async function* watched(pages: AsyncIterable<readonly DigestRecord[]>, onRows: (rows: number) => void): AsyncGenerator<readonly DigestRecord[]> {
  let rows = 0;
  for await (const page of pages) {
    yield page;
    rows += page.length;
    onRows(rows);
  }
}
