import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import { searchedText } from '../search/searched-text.ts';
import { MOST_OF_SEGMENT, type WordSegment, wordSegment } from '../search/word-segment.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** A segment as it lies in the store, never changed: a mention whose words change later stands in a newer one as well. */
export interface SegmentRow extends WordSegment {
  id?: number;
  /** When the newest of its mentions was first seen. */
  newest: EpochMs;
}

/** Fewer than `least` are read by every search rather than indexed: a segment has to be worth its reading. */
const SIZES = { least: 512, most: MOST_OF_SEGMENT };

/**
 * Brings the words of what is not indexed yet into segments, one in each transaction: what was interrupted goes on where
 * it stood. Nothing is missed meanwhile, since a search reads what is not indexed.
 */
export async function sealWords(db: EarshotDatabase, sizes = SIZES): Promise<void> {
  while (await sealOne(db, sizes));
}

/** The words that these mentions have now. */
export function segmentOf(rows: readonly MentionRow[]): SegmentRow {
  const segment = wordSegment(rows.map((row) => ({ key: row.key, seenAt: row.firstSeenAt, text: searchedText(row) })));
  return { ...segment, newest: Math.max(...segment.seenAt) };
}

/** false: there is too little for a segment. */
function sealOne(db: EarshotDatabase, { least, most }: typeof SIZES): Promise<boolean> {
  return db.transaction('rw', db.mentions, db.unindexed, db.segments, async () => {
    const ids: number[] = [];
    const keys = new Set<PostKey>();
    await db.unindexed
      .orderBy('id')
      .until(() => keys.size >= most)
      .each((row) => {
        ids.push(row.id!);
        for (const key of row.keys) keys.add(key);
      });
    if (keys.size < least && ids.length < least) return false;
    await db.unindexed.bulkDelete(ids);
    // The same few again and again, a note that grows by letters: one row does for them.
    if (keys.size < least) {
      await db.unindexed.add({ keys: [...keys] });
      return false;
    }
    const taken = [...keys].slice(0, most);
    const left = [...keys].slice(most);
    if (left.length > 0) await db.unindexed.add({ keys: left });
    const rows = (await db.mentions.bulkGet(taken)).filter((row) => row !== undefined);
    if (rows.length === 0) return true;
    await db.segments.add(segmentOf(rows));
    return true;
  });
}
