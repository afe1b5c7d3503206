import type { Topic } from '../../lib/model/topic.ts';
import { allTopics } from '../../lib/store/topics.ts';
import { useLiveQuery } from './use-live-query.ts';

/** All topics in the order in which they were made, and nothing counted; undefined until the first answer. */
export function useTopicList(): readonly Topic[] | undefined {
  return useLiveQuery(allTopics, []);
}
