import type { Mention } from '../model/mention.ts';
import type { EarshotDatabase } from './database.ts';

/** The mentions first seen last, whatever they are: what a popup shows first needs nothing of what filters. */
export function newestMentions(db: EarshotDatabase, limit: number): Promise<Mention[]> {
  return db.mentions.orderBy('firstSeenAt').reverse().limit(limit).toArray();
}
