import type { Topic, TopicQuery } from '../model/topic.ts';
import type { EarshotDatabase } from './database.ts';

/** All topics in the order in which they were made. */
export function allTopics(db: EarshotDatabase): Promise<Topic[]> {
  return db.topics.toArray().then((topics) => topics.sort((a, b) => a.createdAt - b.createdAt));
}

/** What pages are told: the topics that are not paused. */
export async function topicsToListenFor(db: EarshotDatabase): Promise<TopicQuery[]> {
  const topics = await allTopics(db);
  return topics.filter(({ pausedAt }) => pausedAt === null).map(({ id, revision, query, sites }) => ({ id, revision, query, sites }));
}

export async function putTopic(db: EarshotDatabase, topic: Topic): Promise<void> {
  await db.topics.put(topic);
}

/** All of them or none. */
export async function putTopics(db: EarshotDatabase, topics: readonly Topic[]): Promise<void> {
  await db.transaction('rw', db.topics, () => db.topics.bulkPut([...topics]));
}
