import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import { newTopic } from '../../lib/model/new-topic.ts';
import type { Topic } from '../../lib/model/topic.ts';

/** What the form of a topic holds when it opens. */
export function factsOf({ name, query, kind, purpose, color, sites, replyGoal, keepDays }: Topic): TopicFacts {
  return { name, query, kind, purpose, color, sites, replyGoal, keepDays };
}

/** The form of a topic that does not exist yet, beside so many others. */
export function emptyDraft(existing: number): TopicFacts {
  return factsOf(newTopic({ id: '', name: '', query: '', existing, now: 0 }));
}
