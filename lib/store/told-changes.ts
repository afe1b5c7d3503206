import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase } from './database.ts';

/** The newest action on a mention that a page told of and nobody took back, by its group; null = none. */
export async function lastToldChange(db: EarshotDatabase, key: PostKey): Promise<number | null> {
  const events = await db.events.where('key').equals(key).toArray();
  const takenBack = new Set(events.map(({ undoes }) => undoes));
  return events.findLast(({ by, undoes, group }) => by === 'capture' && undoes === null && !takenBack.has(group))?.group ?? null;
}
