import type { PostKey } from '../model/post.ts';
import type { ThreadId } from '../model/thread-id.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** The mentions that stand in any of these threads, or open one. */
export async function mentionsOfThreads(db: EarshotDatabase, ids: readonly ThreadId[]): Promise<readonly MentionRow[]> {
  const wanted = [...new Set(ids)];
  const [inside, opening] = await Promise.all([db.mentions.where('threadId').anyOf(wanted).toArray(), db.mentions.bulkGet(wanted as PostKey[])]);
  const rows = new Map(inside.map((row) => [row.key, row]));
  for (const row of opening) if (row !== undefined) rows.set(row.key, row);
  return [...rows.values()];
}
