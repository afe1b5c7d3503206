import type { Digest } from '../../digest/digest.ts';
import { csvOf } from '../csv.ts';
import type { DigestRecord } from '../digest-record.ts';
import { EARSHOT_XLSX } from '../presets/earshot.ts';
import { chatText } from './chat-text.ts';
import type { DigestWords } from './digest-words.ts';
import { documentOf } from './document-of.ts';
import { htmlFile } from './html-file.ts';
import { markdownFile } from './markdown-file.ts';
import { summaryColumns } from './summary-columns.ts';
import { summaryRows } from './summary-rows.ts';

/** What a digest can be saved as, in the order in which people are offered it. */
export const DIGEST_FORMATS = ['html', 'markdown', 'text', 'csv', 'xlsx'] as const;
export type DigestFormat = (typeof DIGEST_FORMATS)[number];

export const DIGEST_EXTENSION = { html: 'html', markdown: 'md', text: 'txt', csv: 'csv', xlsx: 'xlsx' } as const satisfies Record<DigestFormat, string>;

export const DIGEST_MEDIA_TYPE = {
  html: 'text/html;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<DigestFormat, string>;

/**
 * The digest as a file, part by part. `records`: the period's mentions, for the workbook's other sheets; where names are
 * hidden nobody asks for them, for each of their rows tells who wrote it.
 */
export async function* digestFile(format: DigestFormat, digest: Digest, words: DigestWords, records: AsyncIterable<readonly DigestRecord[]>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'csv':
      return yield* csvOf(inOnePage([...summaryRows(digest, words)]), { columns: summaryColumns(words) });
    case 'xlsx': {
      const { xlsxOf } = await import('../xlsx/xlsx.ts');
      const columns = summaryColumns(words);
      const summary = { name: words.t('inDigestSummary'), heads: columns, rows: [...summaryRows(digest, words)].map((row) => columns.map(({ cell }) => cell(row))) };
      return yield* xlsxOf(digest.names === 'shown' ? records : null, EARSHOT_XLSX, { title: digest.title, ...digest.period }, [summary]);
    }
    default:
      yield new TextEncoder().encode(digestText(format, digest, words));
  }
}

/** The formats that are text. */
export function digestText(format: 'html' | 'markdown' | 'text', digest: Digest, words: DigestWords): string {
  const document = documentOf(digest, words);
  switch (format) {
    case 'html':
      return htmlFile(document);
    case 'markdown':
      return markdownFile(document);
    case 'text':
      return chatText(document);
  }
}

async function* inOnePage<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}
