import type { ReplyGoal, TopicReplyGoal } from '../model/reply-goal.ts';
import { type EpochMs, HOUR_MS, MINUTE_MS } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { addWorkingDays, addWorkingHours, type WorkingTime } from '../model/working-time.ts';

/** How an answer stands against its goal: `soon` is within the hour. */
export type Lateness = 'late' | 'soon' | 'fine';

/** Goals and what they are counted in. */
export interface ReplyGoals {
  /** Of each topic; `usual` is the one below. */
  topics: ReadonlyMap<TopicId, TopicReplyGoal>;
  /** For topics that say so, and for what was clipped by hand. */
  usual: ReplyGoal | null;
  working: WorkingTime;
}

export function replyGoals(topics: readonly Pick<Topic, 'id' | 'replyGoal'>[], usual: ReplyGoal | null, working: WorkingTime): ReplyGoals {
  return { topics: new Map(topics.map(({ id, replyGoal }) => [id, replyGoal])), usual, working };
}

/** When the answer to what has waited since then is late. */
export function lateAt(waitingSince: EpochMs, goal: ReplyGoal, working: WorkingTime): EpochMs {
  return 'hours' in goal ? addWorkingHours(waitingSince, goal.hours, working) : addWorkingDays(waitingSince, goal.businessDays, working);
}

/** When a mention of these topics is late: by the strictest of their goals; null: none is set. */
export function strictestLateAt(waitingSince: EpochMs, topicIds: readonly TopicId[], { topics, usual, working }: ReplyGoals): EpochMs | null {
  const said = topicIds.length === 0 ? [usual] : topicIds.map((id) => topics.get(id) ?? null).map((goal) => (goal === 'usual' ? usual : goal));
  const times = said.filter((goal) => goal !== null).map((goal) => lateAt(waitingSince, goal, working));
  return times.length === 0 ? null : Math.min(...times);
}

export function lateness(at: EpochMs, now: EpochMs): Lateness {
  return at <= now ? 'late' : at - now <= HOUR_MS ? 'soon' : 'fine';
}

/** The last moment since which somebody must have waited to be late by `now`, to the minute: `lateAt` the other way round. */
export function lateSince(goal: ReplyGoal, now: EpochMs, working: WorkingTime): EpochMs {
  let early = now - HOUR_MS;
  while (lateAt(early, goal, working) > now) early = now - 2 * (now - early);
  let late = now;
  while (late - early > MINUTE_MS) {
    const middle = Math.floor((early + late) / 2);
    if (lateAt(middle, goal, working) <= now) early = middle;
    else late = middle;
  }
  return early;
}
