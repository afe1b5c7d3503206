import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { goesBefore } from '../../lib/store/as-if-stored.ts';
import { followUps, isFollowUp, MOST_FOLLOW_UPS } from '../../lib/store/follow-ups.ts';
import { useExpected } from './use-expected.ts';
import { useAnswered } from './use-live-query.ts';

export interface FollowUps {
  /** What is due first comes first. */
  list: readonly Mention[];
  /** There are more than can be shown. */
  more: boolean;
}

/** What is promised and not settled, due from then (included) to then (not); follows every change. undefined until the first answer. */
export function useFollowUps(from: EpochMs, to: EpochMs): FollowUps | undefined {
  const found = useAnswered<readonly Mention[]>(async () => (db) => followUps(db, from, to), [from, to]);
  const list = useExpected(found?.answer, found?.asOf ?? 0, { stays: (mention) => isFollowUp(mention, from, to), goesBefore: goesBefore('due') });
  return list && { list, more: found?.answer.length === MOST_FOLLOW_UPS };
}
