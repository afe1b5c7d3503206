import { Dexie } from 'dexie';
import { STATUSES } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import { counts } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import type { Facet } from './facets.ts';
import { KeyWalk } from './key-walk.ts';
import { keysByReading } from './keys-by-reading.ts';
import { INDEX, type MentionSort } from './mention-sort.ts';
import { pause } from './pause.ts';

/** Told by facets: one after the other, the newest first in each. */
const BY_FACET = ['site', 'status', 'owner', 'priority', 'topic', 'tags'] as const;
type FacetSort = (typeof BY_FACET)[number];

/** So many are looked through before the page has its turn. */
const STEP = 20_000;

/**
 * The keys of all mentions in order; those without a value come last, newest first. Where an index or facets tell the
 * order only keys are read: ten times faster than rows. What is written meanwhile may be missed: see `keptInOrder`.
 */
export async function keysInOrder(db: EarshotDatabase, sort: MentionSort, signal?: AbortSignal): Promise<readonly PostKey[]> {
  const { by, descending } = sort;
  const index = INDEX[by];
  if (index === undefined && isFacetSort(by)) return keysByFacet(db, by, descending, signal);
  const sorted = index === undefined ? await keysByReading(db, sort, signal) : await ascending(db, index, signal);
  if (index !== undefined && descending) sorted.reverse();
  return by === 'firstSeen' ? sorted : sorted.concat(await othersThan(db, sorted, signal));
}

/** The first so many of the same; undefined: not known before all are read. */
export async function firstKeysInOrder(db: EarshotDatabase, { by, descending }: MentionSort, limit: number): Promise<readonly PostKey[] | undefined> {
  const index = INDEX[by];
  if (index === undefined) return isFacetSort(by) ? firstKeysByFacet(db, by, descending, limit) : undefined;
  const order = db.mentions.orderBy(index);
  const sorted = await (descending ? order.reverse() : order).limit(limit).primaryKeys();
  return sorted.length === limit || by === 'firstSeen' ? sorted : undefined;
}

/** The keys of all that have one of these facets, in no order. */
export async function keysOfFacets(db: EarshotDatabase, facets: readonly Facet[], signal?: AbortSignal): Promise<ReadonlySet<PostKey>> {
  const lists = await Promise.all(facets.map((facet) => keysOfFacet(db, facet, signal)));
  return new Set(lists.flat());
}

async function keysByFacet(db: EarshotDatabase, by: FacetSort, descending: boolean, signal?: AbortSignal): Promise<PostKey[]> {
  const lists: PostKey[][] = [];
  const facets = await facetsInOrder(db, by, descending);
  for (const facet of facets) lists.push(facet === null ? [] : (await keysOfFacet(db, facet, signal)).reverse());
  // Of several tags the first in this direction counts.
  const sorted = by === 'tags' || by === 'topic' ? lists.map(onceEach()) : lists;
  const none = facets.indexOf(null);
  if (none !== -1) sorted[none] = await othersThan(db, sorted.flat(), signal);
  return sorted.flat();
}

async function firstKeysByFacet(db: EarshotDatabase, by: FacetSort, descending: boolean, limit: number): Promise<readonly PostKey[] | undefined> {
  const found = new Set<PostKey>();
  for (const facet of await facetsInOrder(db, by, descending)) {
    if (facet === null) return undefined;
    const newest = db.mentions.where('seenAs').between([facet, -Infinity], [facet, Infinity], true, true).reverse();
    for (const key of await newest.limit(limit).primaryKeys()) found.add(key);
    if (found.size >= limit) return [...found].slice(0, limit);
  }
  return [...found];
}

/** Statuses in the order of the work, priorities from the high one down, topics by name, names as they are sorted; null: those that have none. */
async function facetsInOrder(db: EarshotDatabase, by: FacetSort, descending: boolean): Promise<(Facet | null)[]> {
  const turned = <T>(list: T[]): T[] => (descending ? list.toReversed() : list);
  if (by === 'status') return turned(STATUSES.map((status) => `status:${status}` as const));
  if (by === 'priority') return turned(['priority:high', null, 'priority:low']);
  if (by === 'topic') {
    const topics = (await db.topics.toArray()).sort((one, other) => (one.name < other.name ? -1 : 1));
    return [...turned(topics).map(({ id }) => `topic:${id}` as const), null];
  }
  const kind = by === 'tags' ? 'tag' : by;
  const names = (await db.counters.where('name').startsWith(`${kind}:`).primaryKeys()) as Facet[];
  return by === 'site' ? turned(names) : [...turned(names), null];
}

function isFacetSort(by: MentionSort['by']): by is FacetSort {
  return (BY_FACET as readonly string[]).includes(by);
}

/** All that are not among these, newest first. */
async function othersThan(db: EarshotDatabase, keys: readonly PostKey[], signal?: AbortSignal): Promise<PostKey[]> {
  if (keys.length === (await counts(db, ['all'])).get('all')) return [];
  const given = new Set<PostKey>();
  for (let at = 0; at < keys.length; at += STEP) {
    for (const key of keys.slice(at, at + STEP)) given.add(key);
    await pause();
  }
  const all = (await ascending(db, 'firstSeenAt', signal)).reverse();
  const others: PostKey[][] = [];
  for (let at = 0; at < all.length; at += STEP) {
    others.push(all.slice(at, at + STEP).filter((key) => !given.has(key)));
    await pause();
  }
  return others.flat();
}

function onceEach(): (keys: readonly PostKey[]) => PostKey[] {
  const given = new Set<PostKey>();
  return (keys) => keys.filter((key) => given.size < given.add(key).size);
}

function keysOfFacet(db: EarshotDatabase, facet: Facet, signal?: AbortSignal): Promise<PostKey[]> {
  return new KeyWalk(db, 'seenAs', ({ firstSeenAt }) => [facet, firstSeenAt], [facet, -Infinity], [facet, Infinity]).all(signal);
}

function ascending(db: EarshotDatabase, index: string, signal?: AbortSignal): Promise<PostKey[]> {
  const path = db.mentions.schema.idxByName[index]!.keyPath!;
  const valueOf = (row: MentionRow) => (typeof path === 'string' ? Dexie.getByKeyPath(row, path) : path.map((one) => Dexie.getByKeyPath(row, one)));
  return new KeyWalk(db, index, valueOf, Dexie.minKey, Dexie.maxKey).all(signal);
}
