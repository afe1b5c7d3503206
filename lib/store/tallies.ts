import { countsOf, type Tally } from '../model/tally.ts';
import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { EarshotDatabase, TallyRow } from './database.ts';

/** Adds pages' numbers to their day: all that is kept of posts that match nothing. */
export async function addToDay(db: EarshotDatabase, tallies: readonly Tally[], now: EpochMs): Promise<void> {
  const day = dayOf(now);
  await db.transaction('rw', db.tallies, async () => {
    for (const tally of tallies) {
      const row = await db.tallies.get([day, tally.site, tally.surface]);
      await db.tallies.put({ ...tally, ...countsOf((name) => tally[name] + (row?.[name] ?? 0)), day, lastAt: now });
    }
  });
}

/** The numbers of the last so many days, today among them. */
export function talliesOfLast(db: EarshotDatabase, days: number, now: EpochMs): Promise<TallyRow[]> {
  return db.tallies.where('day').aboveOrEqual(dayOf(now - (days - 1) * DAY_MS)).toArray();
}

/** The numbers of every day that lies in this stretch of time, in part at least. */
export function talliesBetween(db: EarshotDatabase, from: EpochMs, to: EpochMs): Promise<TallyRow[]> {
  return db.tallies.where('day').between(dayOf(from), dayOf(to), true, true).toArray();
}

function dayOf(at: EpochMs): string {
  return new Date(at).toISOString().slice(0, 10);
}
