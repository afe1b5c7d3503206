import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';

/** Of these topics what nobody worked on is kept no longer: of what was first seen before then, the rest is left. */
export interface Expired {
  topicIds: readonly TopicId[];
  before: EpochMs;
}

/** What of these topics has gone by now, by how long they keep, of what was first seen since `from`; null: nothing has. */
export function expiredOf(topics: readonly Pick<Topic, 'id' | 'keepDays'>[], from: EpochMs, now: EpochMs): Expired | null {
  const gone = topics.flatMap(({ id, keepDays }) => (keepDays === null || now - keepDays * DAY_MS <= from ? [] : [{ id, before: now - keepDays * DAY_MS }]));
  return gone.length === 0 ? null : { topicIds: gone.map(({ id }) => id), before: Math.max(...gone.map(({ before }) => before)) };
}
