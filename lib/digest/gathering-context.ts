import type { ReplyGoals } from '../insight/reply-goal.ts';
import type { EpochMs } from '../model/time.ts';
import type { Period } from './period.ts';
import type { PostsSeen } from './posts-seen.ts';

/** What gatherings compare with. */
export interface GatheringContext {
  period: Period;
  before: Period;
  seen: PostsSeen;
  goals: ReplyGoals;
  now: EpochMs;
}
