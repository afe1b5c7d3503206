import { useEffect, useState } from 'preact/hooks';
import { countUpTo, type MentionFilter } from '../../lib/store/mentions.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';
import { useSettled } from './use-settled.ts';

/** What is more is called more: a view need not be read to its end for a number. */
export const MOST_COUNTED = 99;
const PAUSE_MS = 300;

/**
 * How many mentions each filter lets pass, at most one more than MOST_COUNTED; undefined until counted. Counted anew when
 * there is a pause in what happens: a key that is pressed need not wait for numbers.
 */
export function useViewCounts(filters: readonly MentionFilter[]): readonly number[] | undefined {
  const [counts, setCounts] = useState<readonly number[]>();
  const happened = useLiveQuery(async (db) => `${String(await db.events.orderBy('id').lastKey())} ${JSON.stringify(await db.counters.get('all'))}`, []);
  const settled = useSettled(happened, PAUSE_MS);
  useEffect(() => {
    const ending = new AbortController();
    const tell = (next: readonly number[]) => !ending.signal.aborted && setCounts(next);
    if (settled !== undefined) void countAll(filters).then(tell, () => {});
    return () => ending.abort();
  }, [settled, JSON.stringify(filters)]);
  return counts;
}

async function countAll(filters: readonly MentionFilter[]): Promise<number[]> {
  const db = await openStore();
  const counts: number[] = [];
  for (const filter of filters) counts.push(await countUpTo(db, filter, MOST_COUNTED + 1));
  return counts;
}
