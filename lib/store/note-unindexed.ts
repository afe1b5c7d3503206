import { searchedText } from '../search/searched-text.ts';
import type { EarshotDatabase } from './database.ts';
import { unindexedRows } from './unindexed-rows.ts';
import type { MentionWrite } from './write-mentions.ts';

/** Writes down which words changed, in the caller's transaction: the words themselves are indexed later, many mentions at once. */
export async function noteUnindexed(db: EarshotDatabase, writes: readonly MentionWrite[]): Promise<void> {
  const keys = writes.flatMap(({ before, after }) => (after === undefined || (before !== undefined && searchedText(before) === searchedText(after)) ? [] : [after.key]));
  if (keys.length > 0) await db.unindexed.bulkAdd(unindexedRows(keys));
}
