import type { Colleague } from '../../lib/model/colleague.ts';
import { now } from '../../lib/platform/clock.ts';
import * as colleagues from '../../lib/store/colleagues.ts';
import { openStore } from './open-store.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Whose hand-overs were taken in, the last first. undefined until the first answer. */
export function useColleagues(): readonly Colleague[] | undefined {
  return useLiveQuery((db) => colleagues.allColleagues(db), []);
}

/** Whoever signs with that key is called so from now on. */
export async function nameColleague(id: string, name: string): Promise<void> {
  await colleagues.nameColleague(await openStore(), id, name, now());
}

/** Whoever signs with that key is a stranger again. */
export async function forgetColleague(id: string): Promise<void> {
  await colleagues.forgetColleague(await openStore(), id);
}
