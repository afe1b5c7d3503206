import { type Evidence, recordOf } from '../model/evidence.ts';
import type { Post } from '../model/post.ts';
import { sha256 } from '../model/sha256.ts';

/** Seals a reading of a post. */
export async function evidenceOf({ url, author, publishedAt, text, readAt }: Post): Promise<Evidence> {
  const seen = { url, author: author.handle || author.name || '', publishedAt };
  return { ...seen, sha256: await sha256(recordOf(seen, text, readAt)) };
}
