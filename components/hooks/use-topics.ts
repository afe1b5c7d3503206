import { useMemo, useState } from 'preact/hooks';
import { type TopicEdit, editedTopic } from '../../lib/model/edited-topic.ts';
import { newTopic, type TopicStart } from '../../lib/model/new-topic.ts';
import type { IncomingTopic } from '../../lib/model/incoming-topics.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { countOfTopic, type MentionsOfRemoved, removeTopic } from '../../lib/triage/remove-topic.ts';
import { allTopics, putTopic, putTopics } from '../../lib/store/topics.ts';
import { announceChange } from './announce-change.ts';
import { useLiveQuery } from './use-live-query.ts';

export interface TopicWithCount {
  topic: Topic;
  /** Mentions that it holds. */
  mentions: number;
}

export interface TopicActions {
  add(topic: TopicStart): Promise<void>;
  addAll(topics: readonly IncomingTopic[]): Promise<void>;
  edit(topic: Topic, edit: TopicEdit): Promise<void>;
  remove(topic: Topic, mentions: MentionsOfRemoved): Promise<void>;
  /** Open pages ask again what to listen for and where. */
  announce(): Promise<void>;
}

/** The topics in the order in which they were made (null until read, `failed` if they cannot be), and what can be done with them. */
export function useTopics(): { topics: readonly TopicWithCount[] | null; failed: boolean; actions: TopicActions } {
  const db = openDatabase();
  const [failed, setFailed] = useState(false);
  const topics = useLiveQuery(() => topicsWithCounts(db), [db], () => setFailed(true)) ?? null;
  const actions = useMemo(() => topicActions(db), [db]);
  return { topics, failed, actions };
}

async function topicsWithCounts(db: EarshotDatabase): Promise<TopicWithCount[]> {
  const topics = await allTopics(db);
  return Promise.all(topics.map(async (topic) => ({ topic, mentions: await countOfTopic(db, topic.id) })));
}

function topicActions(db: EarshotDatabase): TopicActions {
  return {
    async add(decided) {
      const existing = await db.topics.count();
      await putTopic(db, newTopic({ ...decided, id: crypto.randomUUID(), existing, now: now() }));
      await announceChange();
    },
    async addAll(incoming) {
      const existing = await db.topics.count();
      const at = now();
      const made = incoming.map(({ paused = false, ...start }, index): Topic => {
        // A millisecond apart: their order is that of the list.
        const topic = newTopic({ ...start, id: crypto.randomUUID(), existing: existing + index, now: at + index });
        return paused ? { ...topic, pausedAt: at } : topic;
      });
      await putTopics(db, made);
      await announceChange();
    },
    async edit(topic, edit) {
      await putTopic(db, editedTopic(topic, edit, now()));
      await announceChange();
    },
    async remove(topic, mentions) {
      await removeTopic(db, topic.id, mentions, now());
      await announceChange();
    },
    announce: announceChange,
  };
}
