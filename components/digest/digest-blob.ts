import type { Digest } from '../../lib/digest/digest.ts';
import { digestFile, type DigestFormat } from '../../lib/export/digest/digest-file.ts';
import { summarySheet } from '../../lib/export/digest/summary-sheet.ts';
import { EARSHOT_XLSX } from '../../lib/export/presets/earshot.ts';
import type { KeptDigest } from '../../lib/model/kept-digest.ts';
import { exportFile } from '../export/export-file.ts';
import { digestWords } from './digest-words.ts';

/**
 * The digest as a file of that kind. In a workbook the period's mentions follow, written beside the page; not where names
 * are hidden, for each of their rows tells who wrote it.
 */
export function digestBlob(format: DigestFormat, digest: Digest, { from, to, topics }: Pick<KeptDigest, 'from' | 'to' | 'topics'>): Promise<Blob> {
  if (format !== 'xlsx' || digest.names !== 'shown') return digestFile(format, digest, digestWords());
  return exportFile({
    what: { filter: { from, to, ...(topics === 'all' ? {} : { topicIds: topics }) } },
    preset: EARSHOT_XLSX.id,
    columns: null,
    about: { title: digest.title, ...digest.period },
    topics: digest.topics,
    byteOrderMark: true,
    before: [summarySheet(digest, digestWords())],
  });
}
