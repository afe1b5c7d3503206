import type { Digest } from '../../lib/digest/digest.ts';
import { DIGEST_MEDIA_TYPE, digestFile, type DigestFormat } from '../../lib/export/digest/digest-file.ts';
import type { KeptDigest } from '../../lib/model/kept-digest.ts';
import { recordsOf } from '../export/records-of.ts';
import { mentionsToExport } from '../hooks/mentions-to-export.ts';
import { digestWords } from './digest-words.ts';

/** The digest as a file of that kind; a workbook holds the period's mentions, too, read as they are written. */
export async function digestBlob(format: DigestFormat, digest: Digest, { from, to, topics }: Pick<KeptDigest, 'from' | 'to' | 'topics'>): Promise<Blob> {
  const records = recordsOf(mentionsToExport({ from, to, ...(topics === 'all' ? {} : { topicIds: topics }) }), digest.topics);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of digestFile(format, digest, digestWords(), records)) parts.push(part);
  return new Blob(parts, { type: DIGEST_MEDIA_TYPE[format] });
}
