import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase } from './database.ts';
import { firstKeysInOrder, keysInOrder, keysOfFacets, type MentionSort } from './keys-in-order.ts';
import { facetsAskedFor } from './mention-plan.ts';
import { findMentions, type MentionFilter, type MentionOrder } from './mentions.ts';

/** As many as a first screen needs, and room to scroll while the rest is read. */
export const FIRST_KEYS = 200;
/** Of what is found by reading, so many are looked for. */
export const MOST_FOUND = 1_000;

export interface SortedKeys {
  keys: readonly PostKey[];
  /** Reading stopped: there are more, and they are not counted. */
  more: boolean;
}

/** The keys of the mentions that pass the filter, in order: all where facets tell who passes, else the first MOST_FOUND. */
export async function sortedKeys(db: EarshotDatabase, filter: MentionFilter, sort: MentionSort): Promise<SortedKeys> {
  if (!isToldByFacets(filter)) return foundKeys(db, filter, sort);
  const passing: ReadonlySet<PostKey>[] = [];
  for (const any of facetsAskedFor(filter)) passing.push(await keysOfFacets(db, any));
  const keys = await keysInOrder(db, sort);
  return { keys: passing.length === 0 ? keys : keys.filter((key) => passing.every((one) => one.has(key))), more: false };
}

/** The first so many of the same; undefined: not known before all are read. */
export async function firstKeys(db: EarshotDatabase, filter: MentionFilter, sort: MentionSort, limit: number): Promise<readonly PostKey[] | undefined> {
  if (Object.keys(filter).length === 0) return firstKeysInOrder(db, sort, limit);
  const order = orderOf(sort);
  return order === undefined ? undefined : (await findMentions(db, filter, limit, order)).map(({ key }) => key);
}

/** The first that fit in the wanted order, or, where no walk has it, the newest that fit, put into it. */
async function foundKeys(db: EarshotDatabase, filter: MentionFilter, sort: MentionSort): Promise<SortedKeys> {
  const order = orderOf(sort);
  const found = await findMentions(db, filter, MOST_FOUND + 1, order ?? 'newest');
  const more = found.length > MOST_FOUND;
  const keys = found.slice(0, MOST_FOUND).map(({ key }) => key);
  if (order !== undefined) return { keys, more };
  const wanted = new Set(keys);
  return { keys: (await keysInOrder(db, sort)).filter((key) => wanted.has(key)), more };
}

/** Facets tell all of it: who has them passes, and nobody else. */
function isToldByFacets({ topicIds, owners, priorities, statuses: _statuses, sites: _sites, tags: _tags, ...rest }: MentionFilter): boolean {
  return topicIds?.includes(null) !== true && owners?.includes(null) !== true && priorities?.includes('normal') !== true && Object.keys(rest).length === 0;
}

function orderOf({ by, descending }: MentionSort): MentionOrder | undefined {
  if (by === 'firstSeen' && descending) return 'newest';
  if ((by === 'waiting' || by === 'due') && !descending) return by;
  return undefined;
}
