import type { ReadFile } from './raw-table.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { decodedText } from './decoded-text.ts';

/** Bytes. Above it a page would run out of memory before it has read the file. */
const LARGEST = 200_000_000;

/** A file's tables by what it holds, whatever it is called. What a workbook takes to read is loaded when one is. */
export async function readFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  if (bytes.length > LARGEST) return { fault: 'too-large' };
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { fault: 'old-excel' };
  if (beginsWith(bytes, [0x50, 0x4b])) {
    const { readWorkbook } = await import('./read-workbook.ts');
    return readWorkbook(bytes);
  }
  const text = decodedText(bytes);
  if (text.trim() === '') return { fault: 'empty' };
  return /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
}

function beginsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
