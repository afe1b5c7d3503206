import type { EpochMs } from './time.ts';
import { type Topic, TOPIC_COLORS, type TopicId } from './topic.ts';

/** What a new topic cannot guess. */
export interface TopicSeed {
  /** New for every topic. */
  id: TopicId;
  name: string;
  query: string;
  /** How many topics there are already: neighbours get different colours. */
  existing: number;
  now: EpochMs;
}

/** A topic for a brand of one's own, on every site that is listened to. */
export function newTopic({ id, name, query, existing, now }: TopicSeed): Topic {
  return {
    id,
    name: name.trim(),
    kind: 'brand',
    query,
    purpose: 'care',
    sites: 'all',
    color: TOPIC_COLORS[existing % TOPIC_COLORS.length] ?? TOPIC_COLORS[0],
    revision: 1,
    createdAt: now,
    updatedAt: now,
    pausedAt: null,
  };
}
