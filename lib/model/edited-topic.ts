import type { EpochMs } from './time.ts';
import type { Topic } from './topic.ts';

/** What a person decides about a topic. */
export type TopicFacts = Pick<Topic, 'name' | 'query' | 'kind' | 'purpose' | 'color' | 'sites' | 'replyGoal' | 'keepDays'>;

/** What a person may change in a topic. */
export type TopicEdit = Partial<TopicFacts & Pick<Topic, 'pausedAt'>>;

/** The topic after an edit. Its revision rises with its query only: matches tell by it which query they met. */
export function editedTopic(topic: Topic, edit: TopicEdit, now: EpochMs): Topic {
  const after = { ...topic, ...edit };
  return { ...after, name: after.name.trim(), updatedAt: now, revision: after.query === topic.query ? topic.revision : topic.revision + 1 };
}
