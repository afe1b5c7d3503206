import type { Digest } from '../../digest/digest.ts';
import { KeptBytes } from '../../model/kept-bytes.ts';
import { csvOf } from '../csv.ts';
import { EARSHOT_XLSX } from '../presets/earshot.ts';
import { chatText } from './chat-text.ts';
import type { DigestWords } from './digest-words.ts';
import { documentOf } from './document-of.ts';
import { htmlFile } from './html-file.ts';
import { markdownFile } from './markdown-file.ts';
import { summaryColumns } from './summary-columns.ts';
import { summaryRows } from './summary-rows.ts';
import { summarySheet } from './summary-sheet.ts';

/** What a digest can be saved as, in the order in which people are offered it. */
export const DIGEST_FORMATS = ['html', 'markdown', 'text', 'csv', 'xlsx'] as const;
export type DigestFormat = (typeof DIGEST_FORMATS)[number];

export const DIGEST_EXTENSION = { html: 'html', markdown: 'md', text: 'txt', csv: 'csv', xlsx: 'xlsx' } as const satisfies Record<DigestFormat, string>;

const DIGEST_MEDIA_TYPE = {
  html: 'text/html;charset=utf-8',
  markdown: 'text/markdown;charset=utf-8',
  text: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
} as const satisfies Record<Exclude<DigestFormat, 'xlsx'>, string>;

/** The digest alone as a file; a workbook of its numbers, without the mentions that they count. */
export async function digestFile(format: DigestFormat, digest: Digest, words: DigestWords): Promise<Blob> {
  switch (format) {
    case 'csv': {
      const kept = new KeptBytes();
      for await (const part of csvOf(inOnePage([...summaryRows(digest, words)]), { columns: summaryColumns(words) })) await kept.add(part);
      return kept.end(DIGEST_MEDIA_TYPE.csv);
    }
    case 'xlsx': {
      const { xlsxOf } = await import('../xlsx/xlsx.ts');
      return xlsxOf(null, EARSHOT_XLSX, { title: digest.title, ...digest.period }, [summarySheet(digest, words)]);
    }
    default:
      return new Blob([digestText(format, digest, words)], { type: DIGEST_MEDIA_TYPE[format] });
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
