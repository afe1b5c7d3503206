import type { Digest } from '../../../lib/digest/digest.ts';
import { digestFile } from '../../../lib/export/digest/digest-file.ts';
import type { DigestWords } from '../../../lib/export/digest/digest-words.ts';
import { summarySheet } from '../../../lib/export/digest/summary-sheet.ts';
import { EARSHOT_XLSX } from '../../../lib/export/presets/earshot.ts';
import { xlsxOf } from '../../../lib/export/xlsx/xlsx.ts';
import { digestRecordOf } from '../digest-record-of.ts';
import { inPages } from '../in-pages.ts';

/** The digest as a table, a workbook with one mention behind it. */
export async function digestTable(format: 'csv' | 'xlsx', digest: Digest, words: DigestWords): Promise<Uint8Array<ArrayBuffer>> {
  const file = format === 'csv' ? digestFile('csv', digest, words) : xlsxOf(inPages([digestRecordOf()]), EARSHOT_XLSX, { title: digest.title, ...digest.period }, [summarySheet(digest, words)]);
  return new Uint8Array(await (await file).arrayBuffer());
}
