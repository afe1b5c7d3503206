import type { EpochMs } from '../model/time.ts';
import type { MentionRow } from './database.ts';

/**
 * `newest`: first seen last; `waiting`: who has waited longest for us; `due`: what is due first. An order leaves nobody
 * out: those without a time to go by follow, newest first.
 */
export type MentionOrder = 'newest' | 'waiting' | 'due';

export type Seen = Pick<MentionRow, 'key' | 'firstSeenAt'>;

/** How two mentions stand to each other, as the indexes have it: rows of one moment by their keys. */
export function inOrder(order: MentionOrder): (one: MentionRow, other: MentionRow) => number {
  if (order === 'newest') return newestFirst;
  return (one, other) => {
    const first = timeIn(order, one);
    const second = timeIn(order, other);
    if (first === null || second === null) return first === second ? newestFirst(one, other) : first === null ? 1 : -1;
    return first - second || byKey(one, other);
  };
}

/** What the order goes by; null: it follows those that have a time. */
export function timeIn(order: MentionOrder, row: MentionRow): EpochMs | null {
  return order === 'newest' ? row.firstSeenAt : order === 'waiting' ? row.waitingSince : row.dueAt;
}

export function newestFirst(one: Seen, other: Seen): number {
  return other.firstSeenAt - one.firstSeenAt || byKey(other, one);
}

function byKey({ key: one }: Seen, { key: other }: Seen): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
