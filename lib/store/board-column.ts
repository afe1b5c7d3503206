import type { Mention, Status } from '../model/mention.ts';
import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';
import { inOrder, type MentionOrder } from './mention-order.ts';
import { mentionRow } from './mention-row.ts';
import { findMentions } from './mentions.ts';

/** What was settled longer ago is found by search, and stands on no board. */
export const SETTLED_DAYS = 30;

/**
 * The mentions of one status as a board shows them, at most `limit`: who has waited longest for us first; where we wait, what
 * is due first; what is settled, the last first, and only of the last days.
 */
export async function boardColumn(db: EarshotDatabase, status: Status, now: EpochMs, limit: number): Promise<Mention[]> {
  if (status === 'done' || status === 'ignored') {
    return db.mentions.where('[status+statusAt]').between([status, now - SETTLED_DAYS * DAY_MS], [status, Infinity]).reverse().limit(limit).toArray();
  }
  return findMentions(db, { statuses: [status] }, limit, orderOf(status));
}

/** How two cards of that column stand to each other. */
export function inColumn(status: Status): (one: Mention, other: Mention) => number {
  if (status === 'done' || status === 'ignored') return (one, other) => other.statusAt - one.statusAt;
  const compare = inOrder(orderOf(status));
  return (one, other) => compare(mentionRow(one), mentionRow(other));
}

function orderOf(status: Status): MentionOrder {
  return status === 'waiting' ? 'due' : 'waiting';
}
