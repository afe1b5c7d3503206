import { Dexie } from 'dexie';
import { STATUSES } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { CounterName } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import type { Facet } from './facets.ts';
import { KeyWalk } from './key-walk.ts';

/** What mentions can be sorted by: what an index knows. */
export type SortField = 'firstSeen' | 'published' | 'waiting' | 'due' | 'author' | 'likes' | 'site' | 'status' | 'owner' | 'priority';

export interface MentionSort {
  by: SortField;
  descending: boolean;
}

/** Those that an index has in order. The others are facets: one after the other, the newest first in each. */
const INDEX: Partial<Record<SortField, string>> = {
  firstSeen: 'firstSeenAt',
  published: 'post.publishedAt',
  waiting: 'waitingSince',
  due: 'dueAt',
  author: '[authorKey+firstSeenAt]',
  likes: 'post.engagement.likes',
};

/**
 * The keys of all mentions in order; those without a value come last, newest first. Only keys are read: ten times faster
 * than rows. What is written meanwhile may be missed: ask again.
 */
export async function keysInOrder(db: EarshotDatabase, { by, descending }: MentionSort): Promise<readonly PostKey[]> {
  const index = INDEX[by];
  const sorted = index === undefined ? await keysByFacet(db, by as FacetSort, descending) : await ascending(db, index);
  if (index !== undefined && descending) sorted.reverse();
  if (by === 'firstSeen') return sorted;
  const given = new Set(sorted);
  const all = await ascending(db, 'firstSeenAt');
  return sorted.concat(all.reverse().filter((key) => !given.has(key)));
}

/** The first so many of the same; undefined: not known before all are read. */
export async function firstKeysInOrder(db: EarshotDatabase, { by, descending }: MentionSort, limit: number): Promise<readonly PostKey[] | undefined> {
  const index = INDEX[by];
  if (index === undefined) return undefined;
  const order = db.mentions.orderBy(index);
  const sorted = await (descending ? order.reverse() : order).limit(limit).primaryKeys();
  return sorted.length === limit || by === 'firstSeen' ? sorted : undefined;
}

/** The keys of all that have one of these facets, in no order. */
export async function keysOfFacets(db: EarshotDatabase, facets: readonly Facet[]): Promise<ReadonlySet<PostKey>> {
  const lists = await Promise.all(facets.map((facet) => keysOfFacet(db, facet)));
  return new Set(lists.flat());
}

type FacetSort = 'site' | 'status' | 'owner' | 'priority';

async function keysByFacet(db: EarshotDatabase, by: FacetSort, descending: boolean): Promise<PostKey[]> {
  const facets = await facetsInOrder(db, by);
  if (descending) facets.reverse();
  const lists: PostKey[][] = [];
  for (const facet of facets) lists.push((await keysOfFacet(db, facet)).reverse());
  return lists.flat();
}

/** Statuses in the order of the work, the high priority before the low one, names as they are sorted. */
async function facetsInOrder(db: EarshotDatabase, by: FacetSort): Promise<Facet[]> {
  if (by === 'status') return STATUSES.map((status) => `status:${status}` as const);
  if (by === 'priority') return ['priority:high', 'priority:low'];
  const names = await db.counters.where('name').startsWith(`${by}:`).primaryKeys();
  return names.filter((name): name is CounterName & Facet => name.startsWith(`${by}:`));
}

function keysOfFacet(db: EarshotDatabase, facet: Facet): Promise<PostKey[]> {
  return new KeyWalk(db, 'seenAs', ({ firstSeenAt }) => [facet, firstSeenAt], [facet, -Infinity], [facet, Infinity]).all();
}

function ascending(db: EarshotDatabase, index: string): Promise<PostKey[]> {
  const path = db.mentions.schema.idxByName[index]!.keyPath!;
  const valueOf = (row: MentionRow) => (typeof path === 'string' ? Dexie.getByKeyPath(row, path) : path.map((one) => Dexie.getByKeyPath(row, one)));
  return new KeyWalk(db, index, valueOf, Dexie.minKey, Dexie.maxKey).all();
}
