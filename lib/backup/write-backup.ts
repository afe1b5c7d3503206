import { sha256 } from '../model/sha256.ts';
import type { BackupTable } from './backup-tables.ts';
import type { Manifest } from './manifest.ts';

/** Rows of one table, as many as are held in memory at a time. */
export interface BackupPage {
  table: BackupTable;
  rows: readonly object[];
}

/**
 * A backup's text, piece by piece: the manifest; before each page its table, how many rows it has and their SHA-256; a row
 * in each line; and at the end the SHA-256 of the manifest and of all that stood before the pages. So a page is proven
 * before its rows are looked at, and none can be missing or come twice.
 */
export class BackupText {
  readonly first: string;
  #sealed: string;
  #pages = 0;

  constructor(manifest: Manifest) {
    this.first = line(manifest);
    this.#sealed = this.first;
  }

  async page({ table, rows }: BackupPage): Promise<string> {
    const text = rows.map(line).join('');
    const head = line({ table, rows: rows.length, sha256: await sha256(text) });
    this.#sealed += head;
    this.#pages += 1;
    return head + text;
  }

  async end(): Promise<string> {
    return line({ end: { pages: this.#pages, sha256: await sha256(this.#sealed) } });
  }
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
