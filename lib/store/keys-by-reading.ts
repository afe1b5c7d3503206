import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase } from './database.ts';
import { MentionWalk } from './mention-walk.ts';
import { type MentionSort, type SortValue, sortValueOf } from './mention-sort.ts';
import { pause } from './pause.ts';

/** Rows of one call: more would hold the page up while they are unpacked. */
const PAGE = 400;
/** So many are merged before the page has its turn. */
const STEP = 10_000;

interface Entry {
  key: PostKey;
  value: NonNullable<SortValue>;
}

/**
 * The keys of all that have a value, in its order, of one value the newest first. No index knows it: every row is read once, a page at a
 * time, and of each no more is kept than its value. Each page is sorted as it comes and merged with what came before, in
 * steps, so that no step is long.
 */
export async function keysByReading(db: EarshotDatabase, sort: MentionSort, signal?: AbortSignal): Promise<PostKey[]> {
  const valueOf = sortValueOf(sort, []);
  const precedes = sort.descending ? (one: Entry, other: Entry) => one.value >= other.value : (one: Entry, other: Entry) => one.value <= other.value;
  const walk = new MentionWalk(db, { by: 'firstSeenAt', facet: null, low: -Infinity, high: Infinity, newestFirst: true });
  let runs: Entry[][] = [];
  for (;;) {
    const rows = await walk.next(PAGE);
    signal?.throwIfAborted();
    if (rows.length === 0) break;
    const entries = rows.flatMap((row) => {
      const value = valueOf(row);
      return value === null ? [] : [{ key: row.key, value }];
    });
    // Sorting keeps the order of what is equal: the newest stay first.
    runs.push(entries.sort((one, other) => (one.value === other.value ? 0 : precedes(one, other) ? -1 : 1)));
  }
  while (runs.length > 1) {
    const pairs: Entry[][] = [];
    for (let at = 0; at < runs.length; at += 2) pairs.push(await merged(runs[at]!, runs[at + 1] ?? [], precedes));
    signal?.throwIfAborted();
    runs = pairs;
  }
  return (runs[0] ?? []).map(({ key }) => key);
}

async function merged(one: readonly Entry[], other: readonly Entry[], precedes: (one: Entry, other: Entry) => boolean): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let first = 0, second = 0; first < one.length || second < other.length; ) {
    const takesFirst = second === other.length || (first < one.length && precedes(one[first]!, other[second]!));
    all.push(takesFirst ? one[first++]! : other[second++]!);
    if (all.length % STEP === 0) await pause();
  }
  return all;
}
