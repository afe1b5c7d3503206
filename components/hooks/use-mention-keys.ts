import { useRef } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionSort } from '../../lib/store/keys-in-order.ts';
import type { MentionFilter } from '../../lib/store/mentions.ts';
import { FIRST_KEYS, firstKeys, type SortedKeys, sortedKeys } from '../../lib/store/sorted-keys.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { MentionSort, SortField } from '../../lib/store/keys-in-order.ts';

export interface MentionKeys {
  /** In order; undefined until the first answer. */
  keys: readonly PostKey[] | undefined;
  /** There are more, and they are not counted: what is asked for is found by reading, and reading stops there. */
  more: boolean;
}

/** Which mentions there are, in order: their keys alone, so that a hundred thousand weigh little. Follows every change. */
export function useMentionKeys(filter: MentionFilter, sort: MentionSort): MentionKeys {
  const id = JSON.stringify([filter, sort]);
  // The first screen is there before the rest is read.
  const first = useLiveQuery((db) => firstKeys(db, filter, sort, FIRST_KEYS).then((keys) => keys && { id, keys, more: false }), [id]);
  const all = useLiveQuery((db) => sortedKeys(db, filter, sort).then((found) => ({ id, ...found })), [id]);
  const answer = [all, first].find((one) => one?.id === id);
  // What was there before stays until the new answer is there: a field above must not vanish between two letters.
  const last = useRef<SortedKeys | undefined>(undefined);
  last.current = answer ?? last.current;
  return { keys: last.current?.keys, more: last.current?.more ?? false };
}
