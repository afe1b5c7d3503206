import { DAY_MS, type EpochMs, HOUR_MS } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** The store's own sense of time: a row of its own, the only one. */
export interface UpkeepRow {
  id: 'upkeep';
  /** What the clock said at the last look. */
  at: EpochMs;
  /** Time that has passed for certain since the first look, in ms; never goes back. */
  lived: number;
  /** `lived` at the last time that old mentions were looked for; null = never yet. */
  sweptAt: number | null;
}

/** After a longer one the clock is not believed at once. */
const LONGEST_GAP_MS = 7 * DAY_MS;
/** A look within this time of the last one writes nothing. */
const STEP_MS = HOUR_MS;

/** Time that has passed for certain, in the caller's transaction. */
export async function livedTime(db: EarshotDatabase): Promise<number> {
  return (await db.upkeep.get('upkeep'))?.lived ?? 0;
}

/**
 * Looks at the clock. Of a gap a day at most is counted: a browser that was closed cannot be told from a clock that was
 * set forward, and what is kept for a time is rather kept for longer. `steady`: no gap of more than a week.
 */
export function lookAtClock(db: EarshotDatabase, now: EpochMs): Promise<UpkeepRow & { steady: boolean }> {
  return db.transaction('rw', db.upkeep, async () => {
    const before = (await db.upkeep.get('upkeep')) ?? { id: 'upkeep' as const, at: -Infinity, lived: 0, sweptAt: null };
    const passed = now - before.at;
    if (passed >= 0 && passed < STEP_MS) return { ...before, steady: true };
    const isFirst = before.at === -Infinity;
    const after = { ...before, at: now, lived: before.lived + (isFirst ? 0 : Math.min(Math.max(passed, 0), DAY_MS)) };
    await db.upkeep.put(after);
    return { ...after, steady: isFirst || (passed >= 0 && passed <= LONGEST_GAP_MS) };
  });
}
