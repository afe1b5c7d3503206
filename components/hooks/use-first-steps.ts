import { type FirstSteps, firstSteps } from '../../lib/store/first-steps.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { FirstSteps } from '../../lib/store/first-steps.ts';

/** How far somebody has come who has just begun; follows what other pages of ours do. undefined until known. */
export function useFirstSteps(): FirstSteps | undefined {
  return useLiveQuery((db) => firstSteps(db), []);
}
