import { csvOf, type CsvOptions } from '../../lib/export/csv.ts';
import type { DigestRecord } from '../../lib/export/digest-record.ts';
import { inPages } from './in-pages.ts';

/** The parts of a digest whose records come in pages of this many. */
export async function csvParts(records: readonly DigestRecord[], options?: CsvOptions, pageSize = 100): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of csvOf(inPages(records, pageSize), options)) parts.push(part);
  return parts;
}

/** The digest as a reader of UTF-8 decodes it, the byte order mark kept. */
export async function csvText(records: readonly DigestRecord[], options?: CsvOptions): Promise<string> {
  const bytes = await new Blob(await csvParts(records, options)).arrayBuffer();
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
