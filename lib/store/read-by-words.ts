import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import { placesWith } from '../search/word-segment.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { newestFirst, type Seen } from './mention-order.ts';
import type { SegmentRow } from './seal-words.ts';

/** What is looked for by the words of mentions. */
export interface WordStretch {
  /** Parts of words; all must stand in a mention. */
  parts: readonly string[];
  /** When it was first seen, both included. */
  low: EpochMs;
  high: EpochMs;
}

/** Beyond so many, what is not indexed yet is sooner walked through: after an upgrade, for some seconds. */
const MOST_UNINDEXED = 4_096;
/** Of the first look; each one after takes twice as many. */
const FIRST_SEGMENTS = 2;
const MENTIONS_AT_ONCE = 128;

/**
 * Hands over the mentions that hold these words and pass, newest first, until `take` wants no more (false); false: the
 * index cannot tell, and nothing was handed over.
 *
 * Why segments: 50 hits of 100,000 mentions in real Chromium, ms (rare word / frequent word), where reading all takes
 * 10,000: a walk that stops early 7,500 / 11, an index of each word 1 / 520 (but writing takes 4.6 times as long),
 * postings in memory 25 / 12 (but 10 s to build at each opening), SQLite's FTS5 1 / 8 (but 879 kB, `wasm-unsafe-eval`,
 * one page at a time, and never in one transaction with the mention), these segments 145 / 25.
 */
export async function readByWords(db: EarshotDatabase, { parts, low, high }: WordStretch, passes: (row: MentionRow) => boolean, take: (row: MentionRow) => boolean): Promise<boolean> {
  const unindexed = await unindexedKeys(db);
  if (unindexed.size > MOST_UNINDEXED) return false;
  // A mention whose words changed stands in several segments; one that is not indexed anew is known already.
  const met = new Set(unindexed);
  let waiting = await passing(db, [...unindexed], passes);
  let candidates: Seen[] = [];
  const ids = (await db.segments.orderBy('newest').primaryKeys()).reverse();
  for (let step = FIRST_SEGMENTS; ; step *= 2) {
    const segments = (await db.segments.bulkGet(ids.splice(0, step))).filter((segment) => segment !== undefined);
    candidates.push(...segments.flatMap((segment) => candidatesOf(segment, parts)).filter(({ key, firstSeenAt }) => firstSeenAt >= low && firstSeenAt <= high && !met.has(key)));
    candidates.sort(newestFirst);
    // A segment that is still to be read may hold one as new as this, and none that is newer.
    const bound = ids.length === 0 ? -Infinity : (segments.at(-1)?.newest ?? -Infinity);
    while ((candidates[0]?.firstSeenAt ?? -Infinity) > bound) {
      const next = candidates.slice(0, MENTIONS_AT_ONCE).filter(({ firstSeenAt }) => firstSeenAt > bound);
      candidates = candidates.slice(next.length);
      const fresh = next.filter(({ key }) => met.size !== met.add(key).size);
      waiting.push(...(await passing(db, fresh.map(({ key }) => key), passes)));
      if (!give(bound)) return true;
    }
    if (!give(bound) || ids.length === 0) return true;
  }

  /** Hands over what comes before everything that is not known yet. */
  function give(bound: EpochMs): boolean {
    const ahead = candidates[0];
    const sorted = waiting.sort(newestFirst);
    const end = sorted.findIndex((row) => row.firstSeenAt <= bound || (ahead !== undefined && newestFirst(row, ahead) > 0));
    waiting = end === -1 ? [] : sorted.slice(end);
    return sorted.slice(0, sorted.length - waiting.length).every(take);
  }
}

async function passing(db: EarshotDatabase, keys: readonly PostKey[], passes: (row: MentionRow) => boolean): Promise<MentionRow[]> {
  const rows = await db.mentions.bulkGet([...keys]);
  return rows.filter((row) => row !== undefined).filter(passes);
}

/** The keys of the mentions that may hold these words; null: more than `most`, or the index cannot tell. */
export async function keysWithWords(db: EarshotDatabase, parts: readonly string[], most: number): Promise<readonly PostKey[] | null> {
  const keys = await unindexedKeys(db);
  if (keys.size > most) return null;
  const ids = await db.segments.toCollection().primaryKeys();
  for (let step = FIRST_SEGMENTS; ids.length > 0; step *= 2) {
    for (const segment of await db.segments.bulkGet(ids.splice(0, step))) if (segment !== undefined) for (const { key } of candidatesOf(segment, parts)) keys.add(key);
    if (keys.size > most) return null;
  }
  return [...keys];
}

async function unindexedKeys(db: EarshotDatabase): Promise<Set<PostKey>> {
  return new Set((await db.unindexed.toArray()).flatMap(({ keys }) => keys));
}

function candidatesOf(segment: SegmentRow, parts: readonly string[]): Seen[] {
  const places = placesWith(segment, parts);
  if (places.length === 0) return [];
  const keys = segment.keys.split('\n') as PostKey[];
  return places.map((place) => ({ key: keys[place]!, firstSeenAt: segment.seenAt[place]! }));
}
