import type { TopicKind } from './topic.ts';

/** How soon an answer is meant to be there, in the user's working time: hours of work, or working days. */
export type ReplyGoal = { hours: number } | { businessDays: number };

/** What a topic says about it: a goal of its own, the one of the settings (`usual`), or none. */
export type TopicReplyGoal = ReplyGoal | 'usual' | null;

/** Who writes of a competitor or an industry waits for no answer of ours. */
export function usualReplyGoal(kind: TopicKind): TopicReplyGoal {
  return kind === 'competitor' || kind === 'industry' ? null : 'usual';
}

/** Longer than anyone waits: a year of work. */
const MOST = 2_000;

export function isReplyGoal(value: unknown): value is ReplyGoal {
  if (typeof value !== 'object' || value === null) return false;
  const [[unit, count] = [], ...rest] = Object.entries(value);
  return rest.length === 0 && (unit === 'hours' || unit === 'businessDays') && typeof count === 'number' && count > 0 && count <= MOST && (unit === 'hours' || Number.isInteger(count));
}
