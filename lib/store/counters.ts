import type { Mention } from '../model/mention.ts';
import type { EarshotDatabase } from './database.ts';
import { type Facet, facetsOf } from './facets.ts';
import { rowsByKey } from './rows-by-key.ts';

/** What is counted; the day as YYYY-MM-DD in UTC. */
export type CounterName = 'all' | Facet | `day:${string}`;

export interface CounterRow {
  name: CounterName;
  count: number;
}

/** The counters that a mention stands in, each once. */
export function countersOf(mention: Mention): CounterName[] {
  return ['all', ...facetsOf(mention), `day:${new Date(mention.firstSeenAt).toISOString().slice(0, 10)}`];
}

/** Adds to the counters, in the caller's transaction: they are right whenever the mentions are. */
export async function count(db: EarshotDatabase, steps: Iterable<readonly [CounterName, number]>): Promise<void> {
  const sums = new Map<CounterName, number>();
  for (const [name, by] of steps) sums.set(name, (sums.get(name) ?? 0) + by);
  const changed = [...sums].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  const before = await db.counters.bulkGet(changed.map(([name]) => name));
  await db.counters.bulkPut(changed.map(([name, by], index) => ({ name, count: (before[index]?.count ?? 0) + by })));
}

/** How many mentions stand in each: small rows are read, whatever the number of mentions; those of one kind in one request. */
export async function counts<N extends CounterName>(db: EarshotDatabase, names: readonly N[]): Promise<ReadonlyMap<N, number>> {
  const rows = await rowsByKey<CounterRow, CounterName>(db.counters, names, ({ name }) => name);
  return new Map(names.map((name) => [name, rows.get(name)?.count ?? 0]));
}
