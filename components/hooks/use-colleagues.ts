import type { Colleague } from '../../lib/model/colleague.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Whose hand-overs were taken in, the last first. undefined until the first answer. */
export function useColleagues(): readonly Colleague[] | undefined {
  return useLiveQuery(async (db) => (await db.colleagues.toArray()).sort((a, b) => b.lastAt - a.lastAt), []);
}
