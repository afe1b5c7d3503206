import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase } from './database.ts';
import { keptInOrder } from './kept-in-order.ts';
import type { MentionFilter } from './mention-filter.ts';
import type { MentionSort } from './mention-sort.ts';
import { onMentionsWritten } from './on-mentions-written.ts';
import { FIRST_KEYS, firstKeys, type SortedKeys, sortedKeys } from './sorted-keys.ts';

/** To find the places of more takes longer than to read all anew. */
const MOST_MOVED = 200;

export interface FollowedKeys extends SortedKeys {
  /** These are the first: the others are being read. */
  partial: boolean;
  /** What `turn` was when their reading began. */
  asOf: number;
}

/**
 * Tells which mentions pass the filter, in order: the first screen before the rest is read, then all, then again whenever that
 * changes, until the signal ends it. What is written changes the places of what was written alone: nothing else is read again. `turn` is asked before each reading.
 */
export async function followKeys(db: EarshotDatabase, filter: MentionFilter, sort: MentionSort, tell: (list: FollowedKeys) => void, signal: AbortSignal, turn: () => number = () => 0): Promise<void> {
  const news = new Written(db, signal);
  let asOf = turn();
  const first = await firstKeys(db, filter, sort, FIRST_KEYS);
  if (signal.aborted) return;
  const isAll = first !== undefined && first.length < FIRST_KEYS;
  if (first !== undefined) tell({ keys: first, more: !isAll, partial: !isAll, asOf });
  let list = isAll ? { keys: first, more: false } : await sortedKeys(db, filter, sort, signal);
  for (;;) {
    if (signal.aborted) return;
    tell({ ...list, partial: false, asOf });
    const keys = await news.next();
    if (signal.aborted) return;
    asOf = turn();
    list = keys !== null && keys.size <= MOST_MOVED ? await keptInOrder(db, list, keys, filter, sort) : await sortedKeys(db, filter, sort, signal);
  }
}

/** What was written since it was asked last. */
class Written {
  #keys: Set<PostKey> | null = new Set();
  #wake = () => {};

  constructor(db: EarshotDatabase, signal: AbortSignal) {
    const stop = onMentionsWritten(db, (keys) => {
      this.#keys = keys === null || this.#keys === null ? null : new Set([...this.#keys, ...keys]);
      this.#wake();
    });
    signal.addEventListener('abort', () => {
      stop();
      this.#wake();
    });
  }

  /** Waits until there is something, or the end; null: too much to be told one by one. */
  async next(): Promise<ReadonlySet<PostKey> | null> {
    if (this.#keys?.size === 0) await new Promise<void>((resolve) => (this.#wake = resolve));
    const keys = this.#keys;
    this.#keys = new Set();
    return keys;
  }
}
