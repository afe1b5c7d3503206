import type { PostKey } from '../model/post.ts';
import { comparing } from './comparing.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { firstKeysInOrder, keysInOrder, keysOfFacets } from './keys-in-order.ts';
import { facetsAskedFor } from './mention-plan.ts';
import type { MentionSort } from './mention-sort.ts';
import { findMentions, type MentionFilter, type MentionOrder } from './mentions.ts';

/** As many as a first screen needs, and room to scroll while the rest is read. */
export const FIRST_KEYS = 200;
/** So few are read and sorted sooner than the order of all is. */
const FEW = 500;
/** Of what is found by reading, so many are looked for. */
export const MOST_FOUND = 1_000;

export interface SortedKeys {
  keys: readonly PostKey[];
  /** Reading stopped: there are more, and they are not counted. */
  more: boolean;
}

/** The keys of the mentions that pass the filter, in order: all where facets tell who passes, else the first MOST_FOUND. Rejects when the signal ends it. */
export async function sortedKeys(db: EarshotDatabase, filter: MentionFilter, sort: MentionSort, signal?: AbortSignal): Promise<SortedKeys> {
  if (!isToldByFacets(filter)) return foundKeys(db, filter, sort);
  const passing: ReadonlySet<PostKey>[] = [];
  for (const any of facetsAskedFor(filter)) passing.push(await keysOfFacets(db, any, signal));
  const [least, ...others] = passing.toSorted((one, other) => one.size - other.size);
  if (least === undefined) return { keys: await keysInOrder(db, sort, signal), more: false };
  const wanted = new Set([...least].filter((key) => others.every((other) => other.has(key))));
  if (wanted.size > FEW) return { keys: (await keysInOrder(db, sort, signal)).filter((key) => wanted.has(key)), more: false };
  const rows = (await db.mentions.bulkGet([...wanted])).filter((row) => row !== undefined);
  return { keys: rows.sort(await comparing(db, sort)).map(({ key }) => key), more: false };
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
  if (order !== undefined) return { keys: found.slice(0, MOST_FOUND).map(({ key }) => key), more };
  const rows = found.slice(0, MOST_FOUND) as MentionRow[];
  return { keys: rows.sort(await comparing(db, sort)).map(({ key }) => key), more };
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
