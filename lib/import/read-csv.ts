import { parse } from 'csv-parse/browser/esm/sync';
import type { ReadFile } from './raw-table.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** UTF-16 units of one record. A quote that is never closed would make one of the whole rest. */
const LONGEST_RECORD = 2_000_000;

/** Rows of a CSV file, whichever sign parts its fields. */
export function readCsv(text: string): ReadFile {
  try {
    const rows = parse(text, { delimiter: delimiterOf(text), record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: LONGEST_RECORD });
    return { tables: [{ name: '', rows }] };
  } catch {
    return { fault: 'broken-csv' };
  }
}

/** The sign that stands most often in the first lines, outside quotes. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))]!;
}
