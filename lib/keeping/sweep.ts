import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { overdueDeleted, purgeDeleted } from '../store/purge-deleted.ts';
import { allTopics } from '../store/topics.ts';
import { lookAtClock } from '../store/upkeep.ts';
import { deleteMentions } from '../triage/delete-mentions.ts';
import { expiredMentions } from './expired-mentions.ts';

export interface SweepParts {
  db: EarshotDatabase;
  now(): EpochMs;
}

/**
 * Keeps the store as the user wants it: what was deleted a month ago goes for good, and once a day what is older than its
 * topics keep is deleted. Asked for every minute, by a worker that may be stopped at any step. One run at a time.
 */
export function createSweep({ db, now }: SweepParts): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= sweep(db, now()).finally(() => {
      running = null;
    });
    return running;
  };
}

async function sweep(db: EarshotDatabase, now: EpochMs): Promise<void> {
  const { lived, sweptAt, steady } = await lookAtClock(db, now);
  const overdue = await overdueDeleted(db, lived);
  if (overdue.length > 0) await purgeDeleted(db, overdue, now);
  // After a leap of the clock nobody knows how old a mention is: a day later the clock has proved itself.
  if (!steady) await db.upkeep.update('upkeep', { sweptAt: lived });
  else if (sweptAt === null || lived - sweptAt >= DAY_MS) {
    for await (const keys of expiredMentions(db, await allTopics(db), now)) await deleteMentions(db, keys, now, 'retention');
    await db.upkeep.update('upkeep', { sweptAt: lived });
  }
}
