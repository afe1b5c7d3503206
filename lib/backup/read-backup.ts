import * as z from 'zod/mini';
import { BackupFault } from './backup-fault.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';
import { linesOf } from './lines-of.ts';
import { type Manifest, manifestOf } from './manifest.ts';
import { checkedRow } from './row-schemas.ts';
import { sha256 } from '../model/sha256.ts';
import type { BackupPage } from './write-backup.ts';

/** What is read of a backup: its manifest, then its pages. */
export type BackupPart = { manifest: Manifest } | BackupPage;

/** Rows of one page: more than are written at a time. */
const MOST_OF_PAGE = 10_000;

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const pageHead = z.strictObject({ table: z.enum(BACKUP_TABLES), rows: z.int().check(z.gte(0), z.lte(MOST_OF_PAGE)), sha256: digest });
const endLine = z.strictObject({ end: z.strictObject({ pages: z.int(), sha256: digest }) });

/**
 * Reads a backup's text. Each page is proven by its seal and each of its rows checked before it is handed out; that all was
 * there is known at the end: until then nothing that was read may be final.
 * @throws BackupFault
 */
export async function* readBackup(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<BackupPart> {
  const reader = new LineReader(linesOf(bytes));
  const first = await reader.next();
  if (first === null) throw new BackupFault('cut');
  const manifest = manifestOf(parsed(first, 1, 'not-a-backup'));
  yield { manifest };
  let sealed = `${first}\n`;
  const found = new Map<BackupTable, number>();
  for (let pages = 0; ; pages += 1) {
    const at = reader.line + 1;
    const line = await reader.next();
    if (line === null) throw new BackupFault('cut', { line: at });
    const value = parsed(line, at, 'damaged');
    const end = endLine.safeParse(value);
    if (end.success) {
      if (end.data.end.pages !== pages || end.data.end.sha256 !== (await sha256(sealed)) || (await reader.next()) !== null) throw new BackupFault('damaged', { line: at });
      break;
    }
    const head = pageHead.safeParse(value);
    if (!head.success) throw new BackupFault('damaged', { line: at });
    sealed += `${line}\n`;
    const { table, rows } = head.data;
    if ([...found.keys()].some((before) => BACKUP_TABLES.indexOf(before) > BACKUP_TABLES.indexOf(table))) throw new BackupFault('damaged', { line: at, table });
    found.set(table, (found.get(table) ?? 0) + rows);
    const lines = await reader.take(rows);
    if ((await sha256(lines.map((one) => `${one}\n`).join(''))) !== head.data.sha256) throw new BackupFault('damaged', { line: at, table });
    yield { table, rows: lines.map((one, index) => checkedRow(table, parsed(one, at + 1 + index, 'damaged'), manifest.store, at + 1 + index)) };
  }
  const wrong = BACKUP_TABLES.find((table) => (found.get(table) ?? 0) !== manifest.counts[table]);
  if (wrong !== undefined) throw new BackupFault('damaged', { line: 1, table: wrong });
}

/** One line after the other out of many at a time. */
class LineReader {
  /** Of the line that was read last, counted from 1. */
  line = 0;
  readonly #batches: AsyncIterator<readonly string[]>;
  #lines: readonly string[] = [];
  #at = 0;

  constructor(batches: AsyncIterable<readonly string[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** null: there is none left. */
  async next(): Promise<string | null> {
    while (this.#at === this.#lines.length) {
      const { done, value } = await this.#batches.next();
      if (done === true) return null;
      this.#lines = value;
      this.#at = 0;
    }
    this.line += 1;
    return this.#lines[this.#at++]!;
  }

  /** @throws BackupFault where there are not so many. */
  async take(count: number): Promise<string[]> {
    const lines: string[] = [];
    while (lines.length < count) {
      const line = await this.next();
      if (line === null) throw new BackupFault('cut', { line: this.line });
      lines.push(line);
    }
    return lines;
  }
}

function parsed(text: string, line: number, otherwise: 'not-a-backup' | 'damaged'): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupFault(otherwise, { line });
  }
}
