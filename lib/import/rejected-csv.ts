import { guard } from '../export/spreadsheet-guard.ts';
import type { RejectedRow, RowFault } from './read-rows.ts';

/** The rows that were not taken, as they were, each after its number and the reason; with a byte order mark, for Excel. */
export function rejectedCsv(header: readonly string[], rejected: readonly RejectedRow[], words: { row: string; why: string; fault(why: RowFault): string }): string {
  const lines = [[words.row, words.why, ...header.map(guard)], ...rejected.map(({ row, why, cells }) => [String(row), words.fault(why), ...cells.map(guard)])];
  return `\ufeff${lines.map((cells) => `"${cells.map((cell) => cell.replaceAll('"', '""')).join('","')}"\r\n`).join('')}`;
}
