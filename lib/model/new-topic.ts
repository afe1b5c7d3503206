import type { TopicFacts } from './edited-topic.ts';
import type { EpochMs } from './time.ts';
import { usualReplyGoal } from './reply-goal.ts';
import { type Topic, TOPIC_COLORS, type TopicId } from './topic.ts';

/** What a new topic cannot guess, and what else was decided about it already. */
export type TopicStart = Partial<TopicFacts> & Pick<TopicFacts, 'name' | 'query'>;

export type TopicSeed = TopicStart & {
  /** New for every topic. */
  id: TopicId;
  /** How many topics there are already: neighbours get different colours. */
  existing: number;
  now: EpochMs;
};

/** A topic; where nothing else was decided, for a brand of one's own on every site that is listened to. */
export function newTopic({ id, name, existing, now, ...decided }: TopicSeed): Topic {
  return {
    kind: 'brand',
    purpose: 'care',
    sites: 'all',
    keepDays: null,
    replyGoal: usualReplyGoal(decided.kind ?? 'brand'),
    color: TOPIC_COLORS[existing % TOPIC_COLORS.length] ?? TOPIC_COLORS[0],
    ...decided,
    id,
    name: name.trim(),
    revision: 1,
    createdAt: now,
    updatedAt: now,
    pausedAt: null,
  };
}
