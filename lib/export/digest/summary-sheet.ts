import type { Digest } from '../../digest/digest.ts';
import type { ReadySheet } from '../xlsx/xlsx.ts';
import type { DigestWords } from './digest-words.ts';
import { summaryColumns } from './summary-columns.ts';
import { summaryRows } from './summary-rows.ts';

/** What a workbook begins with: the digest's numbers, and nothing that a worker could not be sent. */
export function summarySheet(digest: Digest, words: DigestWords): ReadySheet {
  const columns = summaryColumns(words);
  return {
    name: words.t('inDigestSummary'),
    heads: columns.map(({ cell: _, ...head }) => head),
    rows: [...summaryRows(digest, words)].map((row) => columns.map(({ cell }) => cell(row))),
  };
}
