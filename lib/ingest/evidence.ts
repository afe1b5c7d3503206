import { type Evidence, recordOf } from '../model/evidence.ts';
import type { Post } from '../model/post.ts';

/** Seals a reading of a post. */
export async function evidenceOf({ url, author, publishedAt, text, readAt }: Post): Promise<Evidence> {
  const seen = { url, author: author.handle || author.name || '', publishedAt };
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(recordOf(seen, text, readAt)));
  return { ...seen, sha256: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') };
}
