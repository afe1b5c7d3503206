import type { Colleague } from '../model/colleague.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from './database.ts';

/** Whose hand-overs were taken in, the last first. */
export async function allColleagues(db: EarshotDatabase): Promise<Colleague[]> {
  return (await db.colleagues.toArray()).sort((a, b) => b.lastAt - a.lastAt);
}

/** Whoever signs with that key is called so from now on. */
export async function nameColleague(db: EarshotDatabase, id: string, name: string, now: EpochMs): Promise<void> {
  await db.transaction('rw', db.colleagues, async () => {
    const known = await db.colleagues.get(id);
    await db.colleagues.put({ id, name, since: known?.since ?? now, lastAt: now });
  });
}

/** Their mentions stay; whoever signs with that key is a stranger again. */
export async function forgetColleague(db: EarshotDatabase, id: string): Promise<void> {
  await db.colleagues.delete(id);
}
