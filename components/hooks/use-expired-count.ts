import { useEffect, useState } from 'preact/hooks';
import { expiredMentions } from '../../lib/keeping/expired-mentions.ts';
import type { KeepDays } from '../../lib/model/keep-days.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { allTopics } from '../../lib/store/topics.ts';
import { openStore } from './open-store.ts';

/** How many mentions would be deleted today if the topic kept its own so long; undefined while they are counted. */
export function useExpiredCount(topic: TopicId | null, keepDays: KeepDays): number | undefined {
  const [count, setCount] = useState<number>();
  useEffect(() => {
    setCount(topic === null || keepDays === null ? 0 : undefined);
    if (topic === null || keepDays === null) return;
    const ending = new AbortController();
    void (async () => {
      const db = await openStore();
      const topics = (await allTopics(db)).map((one) => (one.id === topic ? { ...one, keepDays } : one));
      let found = 0;
      for await (const keys of expiredMentions(db, topics, now(), topic)) {
        if (ending.signal.aborted) return;
        found += keys.length;
      }
      if (!ending.signal.aborted) setCount(found);
    })().catch(() => {});
    return () => ending.abort();
  }, [topic, keepDays]);
  return count;
}
