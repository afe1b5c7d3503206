import type { EpochMs } from './time.ts';

/** What was read, sealed the moment it came into the store: whoever holds the record can compute the seal again. */
export interface Evidence {
  /** The post's address then. */
  url: string;
  /** Its author's handle then, else the name. */
  author: string;
  publishedAt: EpochMs | null;
  /** SHA-256 of the record's UTF-8, in hexadecimal. */
  sha256: string;
}

/** The record that is sealed, the same letter by letter for everyone: five lines, the text last, times in UTC. */
export function recordOf({ url, author, publishedAt }: Omit<Evidence, 'sha256'>, text: string, capturedAt: EpochMs): string {
  const iso = (at: EpochMs) => new Date(at).toISOString();
  return [`url: ${url}`, `author: ${author}`, `published: ${publishedAt === null ? 'unknown' : iso(publishedAt)}`, `captured: ${iso(capturedAt)}`, `text: ${text}`].join('\n');
}
