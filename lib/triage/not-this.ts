import { editedTopic } from '../model/edited-topic.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mentionTables } from '../store/write-mentions.ts';
import { changeMentions } from './change-mentions.ts';
import { undo, undoTables } from './undo.ts';

/** What was excluded from a topic: enough to take it back. */
export interface Excluded {
  topicId: TopicId;
  /** The query before. */
  before: string;
  after: string;
  /** Of the events that set mentions aside; null = there were none. */
  group: number | null;
  setAside: number;
}

/** Gives the topic a narrower query and marks these of its mentions as ignored, in one transaction; null: the topic is gone. */
export function excludeFromTopic(db: EarshotDatabase, topicId: TopicId, query: string, keys: readonly PostKey[], now: EpochMs): Promise<Excluded | null> {
  return db.transaction('rw', [db.topics, ...mentionTables(db), db.events], async () => {
    const topic = await db.topics.get(topicId);
    if (topic === undefined) return null;
    await db.topics.put(editedTopic(topic, { query }, now));
    const events = await changeMentions(db, keys, () => [{ field: 'status', change: (status) => (status === 'new' ? 'ignored' : status) }], now);
    return { topicId, before: topic.query, after: query, group: events[0]?.group ?? null, setAside: events.length };
  });
}

/** Takes an exclusion back: the mentions are as they were, and the query too, unless it was changed since. false: it was. */
export function takeBackExclusion(db: EarshotDatabase, { topicId, before, after, group }: Excluded, now: EpochMs): Promise<boolean> {
  return db.transaction('rw', [db.topics, ...undoTables(db)], async () => {
    if (group !== null) await undo(db, group, now);
    const topic = await db.topics.get(topicId);
    if (topic === undefined || topic.query !== after) return false;
    await db.topics.put(editedTopic(topic, { query: before }, now));
    return true;
  });
}
