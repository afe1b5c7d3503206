import type { Mention, Status } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase } from './database.ts';

/** What is counted; a tag in lower case, the day as YYYY-MM-DD in UTC. */
export type CounterName = 'all' | `status:${Status}` | `site:${SiteId}` | `topic:${TopicId}` | `tag:${string}` | `owner:${string}` | `day:${string}`;

export interface CounterRow {
  name: CounterName;
  count: number;
}

/** The counters that a mention stands in, each once. */
export function countersOf({ status, post, matches, tags, owner, firstSeenAt }: Mention): CounterName[] {
  return [
    'all',
    `status:${status}`,
    `site:${post.site}`,
    `day:${new Date(firstSeenAt).toISOString().slice(0, 10)}`,
    ...matches.map(({ topicId }) => `topic:${topicId}` as const),
    ...tags.map((tag) => `tag:${tag.toLowerCase()}` as const),
    ...(owner === null ? [] : [`owner:${owner}` as const]),
  ];
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

/** How many mentions stand in each: one read of one small row each, whatever the number of mentions. */
export async function counts<N extends CounterName>(db: EarshotDatabase, names: readonly N[]): Promise<ReadonlyMap<N, number>> {
  const rows = await db.counters.bulkGet([...names]);
  return new Map(names.map((name, index) => [name, rows[index]?.count ?? 0]));
}
