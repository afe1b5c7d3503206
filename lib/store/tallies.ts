import type { Tally } from '../model/tally.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** Adds a page's numbers to its day: all that is kept of posts that match nothing. */
export async function addToDay(db: EarshotDatabase, { settled: _settled, ...tally }: Tally, now: EpochMs): Promise<void> {
  const day = new Date(now).toISOString().slice(0, 10);
  await db.transaction('rw', db.tallies, async () => {
    const row = await db.tallies.get([day, tally.site, tally.surface]);
    await db.tallies.put({
      ...tally,
      day,
      posts: (row?.posts ?? 0) + tally.posts,
      mentions: (row?.mentions ?? 0) + tally.mentions,
      skips: (row?.skips ?? 0) + tally.skips,
      drifts: (row?.drifts ?? 0) + tally.drifts,
    });
  });
}
