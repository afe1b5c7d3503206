import { counts } from '../../lib/store/counters.ts';
import { allTopics } from '../../lib/store/topics.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The topics with how many mentions each has, most first; undefined until read. */
export function useTopicCounts(): readonly { id: string; name: string; mentions: number }[] | undefined {
  return useLiveQuery(async (db) => {
    const topics = await allTopics(db);
    const numbers = await counts(db, topics.map(({ id }) => `topic:${id}` as const));
    return topics.map(({ id, name }) => ({ id, name, mentions: numbers.get(`topic:${id}`) ?? 0 })).toSorted((a, b) => b.mentions - a.mentions);
  }, []);
}
