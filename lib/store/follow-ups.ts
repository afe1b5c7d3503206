import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** More in a month than anybody keeps; what is beyond is said to be there. */
export const MOST_FOLLOW_UPS = 1_000;

/** What is promised and not settled, due from then (included) to then (not), what is due first first; at most MOST_FOLLOW_UPS. */
export function followUps(db: EarshotDatabase, from: EpochMs, to: EpochMs): Promise<Mention[]> {
  return db.mentions
    .where('dueAt')
    .between(from, to, true, false)
    .filter(isOpen)
    .limit(MOST_FOLLOW_UPS)
    .toArray();
}

/** Whether it would be among those, stored as it is or not. */
export function isFollowUp(mention: Mention, from: EpochMs, to: EpochMs): boolean {
  return isOpen(mention) && mention.dueAt !== null && mention.dueAt >= from && mention.dueAt < to;
}

/** Its follow-up is not settled. */
function isOpen({ status }: Pick<Mention, 'status'>): boolean {
  return status !== 'done' && status !== 'ignored';
}
