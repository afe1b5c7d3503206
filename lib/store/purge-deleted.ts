import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';
import { DELETED_FOR_MS } from './deleted-mentions.ts';
import { forgetWords } from './forget-words.ts';
import { forgottenRow } from './forgotten.ts';

/** Rows of one step. */
const AT_ONCE = 200;

/**
 * Deletes for good what is on the list of the deleted: texts, what was done, words of the index. What a person deleted is
 * remembered by a hash alone, so that it does not come back; what only grew old may be met anew. Returns how many went.
 */
export async function purgeDeleted(db: EarshotDatabase, keys: readonly PostKey[], now: EpochMs): Promise<number> {
  // First: what is interrupted here is purged again, and nothing stays in the index.
  await forgetWords(db, new Set(keys));
  let gone = 0;
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const some = keys.slice(start, start + AT_ONCE);
    const hashes = await Promise.all(some.map((key) => forgottenRow('post', key, now)));
    gone += await db.transaction('rw', db.deleted, db.forgotten, db.events, async () => {
      const rows = await db.deleted.bulkGet(some);
      await db.forgotten.bulkPut(hashes.filter((_, index) => rows[index]?.by === 'person'));
      const there = rows.flatMap((row) => row?.key ?? []);
      await db.deleted.bulkDelete(there);
      await db.events.where('key').anyOf(there).delete();
      return there.length;
    });
  }
  return gone;
}

/** The deleted whose time is over, at the store's lived time. */
export function overdueDeleted(db: EarshotDatabase, lived: number): Promise<PostKey[]> {
  return db.deleted.where('livedAt').belowOrEqual(lived - DELETED_FOR_MS).primaryKeys();
}
