import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { RawTable, ReadFile } from './raw-table.ts';

/** Bytes of all parts together: a small archive may hold an endless sheet. */
const LARGEST_WITHIN = 500_000_000;

/** The sheets of a workbook; numbers with all the digits that the file has, dates in ISO 8601. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  try {
    const stored = withoutCompression(bytes);
    if (stored === null) return { fault: 'too-large' };
    const sheets = await readXlsxFile(stored, { trim: false, parseNumber: (digits) => digits });
    const tables = sheets.map(({ sheet, data }): RawTable => ({ name: sheet, rows: data.map((row) => row.map(cellText)) })).filter(({ rows }) => rows.length > 0);
    return tables.length === 0 ? { fault: 'empty' } : { tables };
  } catch {
    return { fault: 'broken-workbook' };
  }
}

/** The reader unpacks large parts in workers made of text, which an extension's page may not start: stored parts need none. */
function withoutCompression(bytes: Uint8Array<ArrayBuffer>): ArrayBuffer | null {
  let size = 0;
  const parts = unzipSync(bytes, { filter: ({ originalSize }) => (size += originalSize) <= LARGEST_WITHIN });
  return size > LARGEST_WITHIN ? null : (zipSync(parts, { level: 0 }).buffer as ArrayBuffer);
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString().replace(/T00:00:00\.000Z$/, '').replace(/\.\d+Z$/, 'Z') : String(cell);
}
