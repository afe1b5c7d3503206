import { Dexie } from 'dexie';
import { type AuthorKey, authorKeyOf } from '../model/author-key.ts';
import type { Post, PostKey } from '../model/post.ts';
import { sha256 } from '../model/sha256.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** What is not to come back by itself: a post that was deleted for good, or an author of whom everything was erased. No key and no name is kept, only what tells it when it is met again. */
export interface ForgottenRow {
  /** SHA-256 of the post's or the author's key, in hexadecimal. */
  hash: string;
  what: 'post' | 'author';
  site: SiteId;
  at: EpochMs;
}

export async function forgottenRow(what: ForgottenRow['what'], key: PostKey | AuthorKey, at: EpochMs): Promise<ForgottenRow> {
  return { hash: await sha256(key), what, site: key.slice(0, key.indexOf(':')), at };
}

/** The keys of those posts that are forgotten, or whose author is; of authors alone with `what`. Inside a transaction too. */
export async function forgottenAmong(db: EarshotDatabase, posts: readonly Pick<Post, 'key' | 'site' | 'author'>[], what?: 'author'): Promise<ReadonlySet<PostKey>> {
  // Nothing is hashed for the many who never had anything forgotten.
  if (posts.length === 0 || (await db.forgotten.count()) === 0) return new Set();
  const hashing = Promise.all(posts.map(async (post) => ({ key: post.key, hashes: await Promise.all([post.key, authorKeyOf(post) ?? ''].map(sha256)) })));
  const hashed = await (Dexie.currentTransaction ? Dexie.waitFor(hashing) : hashing);
  const rows = await db.forgotten.bulkGet(hashed.flatMap(({ hashes }) => hashes));
  const known = new Set(rows.flatMap((row) => (row === undefined || (what !== undefined && row.what !== what) ? [] : [row.hash])));
  return new Set(hashed.filter(({ hashes }) => hashes.some((hash) => known.has(hash))).map(({ key }) => key));
}
