import type { EarshotDatabase, MentionRow } from './database.ts';
import { inSort, type MentionSort } from './mention-sort.ts';

/** How two mentions stand to each other; the names of topics are read where it goes by them. */
export async function comparing(db: EarshotDatabase, sort: MentionSort): Promise<(one: MentionRow, other: MentionRow) => number> {
  return inSort(sort, sort.by === 'topic' ? await db.topics.toArray() : []);
}
