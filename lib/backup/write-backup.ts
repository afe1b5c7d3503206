import type { BackupTable } from './backup-tables.ts';
import type { Manifest } from './manifest.ts';
import { sealOf } from './seal.ts';

/** Rows of one table, as many as are held in memory at a time. */
export interface BackupPage {
  table: BackupTable;
  rows: readonly object[];
}

/**
 * A backup's text, page by page: the manifest; before each page its table, how many rows it has and their SHA-256; a row
 * in each line; and at the end the SHA-256 of the manifest and of all that stood before the pages. So a page is proven
 * before its rows are looked at, and none can be missing or come twice.
 */
export async function* backupText(manifest: Manifest, pages: AsyncIterable<BackupPage>): AsyncGenerator<string> {
  const first = line(manifest);
  let sealed = first;
  let count = 0;
  yield first;
  for await (const { table, rows } of pages) {
    const text = rows.map(line).join('');
    const head = line({ table, rows: rows.length, sha256: await sealOf(text) });
    sealed += head;
    count += 1;
    yield head + text;
  }
  yield line({ end: { pages: count, sha256: await sealOf(sealed) } });
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
