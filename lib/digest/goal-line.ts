import { lateSince, type ReplyGoals } from '../insight/reply-goal.ts';
import type { ReplyGoal } from '../model/reply-goal.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';

/**
 * Since when, at the latest, somebody waited who is late by a moment: worked out once for each goal and moment, where the
 * calendar would have to be asked for every mention.
 */
export class GoalLine {
  readonly #goals: ReplyGoals;
  readonly #at: EpochMs;
  readonly #lines = new Map<ReplyGoal, EpochMs>();

  constructor(goals: ReplyGoals, at: EpochMs) {
    this.#goals = goals;
    this.#at = at;
  }

  /** Whether one who has waited since then is late, by the strictest goal of these topics; null: none is set. */
  isLate(since: EpochMs, topicIds: readonly TopicId[]): boolean | null {
    let line: EpochMs | null = null;
    for (const id of topicIds.length === 0 ? [null] : topicIds) {
      const goal = this.#goalOf(id);
      if (goal !== null) line = Math.max(line ?? -Infinity, this.#lineOf(goal));
    }
    return line === null ? null : since <= line;
  }

  #goalOf(id: TopicId | null): ReplyGoal | null {
    const goal = id === null ? 'usual' : (this.#goals.topics.get(id) ?? null);
    return goal === 'usual' ? this.#goals.usual : goal;
  }

  #lineOf(goal: ReplyGoal): EpochMs {
    let line = this.#lines.get(goal);
    if (line === undefined) this.#lines.set(goal, (line = lateSince(goal, this.#at, this.#goals.working)));
    return line;
  }
}
