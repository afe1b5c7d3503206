import type { PostKey } from '../model/post.ts';
import { MOST_OF_SEGMENT } from '../search/word-segment.ts';
import type { EarshotDatabase } from './database.ts';
import { segmentOf } from './seal-words.ts';

/**
 * Makes one segment of two neighbours, where what is left of their mentions fits into one: mentions go, and words change
 * that stand in a newer one by then. A step for an idle moment, in one transaction. `pick`, from 0 to 1: which two are
 * looked at, so that nothing need be remembered from step to step. Resolves to whether two became one.
 */
export function compactWords(db: EarshotDatabase, pick: number, most = MOST_OF_SEGMENT): Promise<boolean> {
  return db.transaction('rw', db.mentions, db.segments, async () => {
    const ids = await db.segments.orderBy('newest').primaryKeys();
    const first = Math.min(Math.floor(pick * (ids.length - 1)), ids.length - 2);
    if (first < 0) return false;
    const two = ids.slice(first, first + 2);
    const segments = (await db.segments.bulkGet(two)).filter((segment) => segment !== undefined);
    const keys = new Set(segments.flatMap((segment) => segment.keys.split('\n') as PostKey[]));
    const left = await db.mentions.where('key').anyOf([...keys]).primaryKeys();
    if (left.length > most) return false;
    const rows = (await db.mentions.bulkGet(left)).filter((row) => row !== undefined);
    await db.segments.bulkDelete(two);
    if (rows.length > 0) await db.segments.add(segmentOf(rows));
    return true;
  });
}
