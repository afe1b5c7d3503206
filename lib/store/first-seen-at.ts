import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** Since when mentions are kept; null: there is none. */
export async function firstSeenAt(db: EarshotDatabase): Promise<EpochMs | null> {
  const first = await db.mentions.orderBy('firstSeenAt').first();
  return first?.firstSeenAt ?? null;
}
