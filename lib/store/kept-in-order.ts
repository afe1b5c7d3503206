import type { PostKey } from '../model/post.ts';
import { comparing } from './comparing.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { type MentionFilter, passes } from './mention-filter.ts';
import type { MentionSort } from './mention-sort.ts';
import type { SortedKeys } from './sorted-keys.ts';

/**
 * The same list after these mentions were written: each is taken to the place where it stands now, or out. A place is found by
 * halving, so that of a hundred thousand seventeen are read; where nothing moved, which its two neighbours tell, the list itself
 * is returned.
 */
export async function keptInOrder(db: EarshotDatabase, list: SortedKeys, changed: ReadonlySet<PostKey>, filter: MentionFilter, sort: MentionSort): Promise<SortedKeys> {
  const compare = await comparing(db, sort);
  const pass = passes(filter);
  const written = (await db.mentions.bulkGet([...changed])).filter((row) => row !== undefined && pass(row)) as MentionRow[];
  if (await nothingMoved(db, list, changed, written, compare)) return list;
  const keys = list.keys.filter((key) => !changed.has(key));
  for (const row of written) {
    const place = await placeOf(db, keys, row, compare);
    // Where reading stopped, what comes behind is not known.
    if (place !== null && (place < keys.length || !list.more)) keys.splice(place, 0, row.key);
  }
  return { ...list, keys };
}

/** Whether each of the written stands between its neighbours still, and what passes no longer did not stand there. */
async function nothingMoved(db: EarshotDatabase, { keys, more }: SortedKeys, changed: ReadonlySet<PostKey>, written: readonly MentionRow[], compare: (one: MentionRow, other: MentionRow) => number): Promise<boolean> {
  const rows = new Map(written.map((row) => [row.key, row]));
  for (const key of changed) {
    const at = keys.indexOf(key);
    const row = rows.get(key);
    if (at === -1 && row === undefined) continue;
    // What comes behind the last is not known where there is more.
    if (at === -1 || row === undefined || (more && at === keys.length - 1)) return false;
    const [before, after] = await Promise.all([at - 1, at + 1].map((place) => (keys[place] === undefined ? undefined : db.mentions.get(keys[place]))));
    if ((before !== undefined && compare(before, row) > 0) || (after !== undefined && compare(row, after) > 0)) return false;
  }
  return true;
}

/** null: among them is one that is gone meanwhile, which a change of its own will tell. */
async function placeOf(db: EarshotDatabase, keys: readonly PostKey[], row: MentionRow, compare: (one: MentionRow, other: MentionRow) => number): Promise<number | null> {
  let low = 0;
  for (let high = keys.length; low < high; ) {
    const middle = (low + high) >> 1;
    const other = await db.mentions.get(keys[middle]!);
    if (other === undefined) return null;
    if (compare(row, other) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
