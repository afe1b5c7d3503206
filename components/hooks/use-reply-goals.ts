import { useLayoutEffect, useState } from 'preact/hooks';
import { type ReplyGoals, replyGoals } from '../../lib/insight/reply-goal.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { onSettingsChanged, readSettings, type Settings } from '../../lib/platform/settings.ts';
import { workingTimeOf } from '../../lib/platform/working-time-of.ts';
import { allTopics } from '../../lib/store/topics.ts';

/** One for the whole page: a list of mentions asks once, not once for each. */
let goals: ReplyGoals | undefined;
const waiting = new Set<() => void>();
let started = false;

/** How soon answers are meant to be there, topic by topic; follows every change. undefined until known. */
export function useReplyGoals(): ReplyGoals | undefined {
  const [, again] = useState(0);
  useLayoutEffect(() => {
    const tell = () => again((count) => count + 1);
    waiting.add(tell);
    if (!started) void start();
    return () => void waiting.delete(tell);
  }, []);
  return goals;
}

async function start(): Promise<void> {
  started = true;
  let topics: readonly Topic[] | undefined;
  let settings: Settings | undefined;
  const put = () => {
    if (topics === undefined || settings === undefined) return;
    goals = replyGoals(topics, settings.replyGoal, workingTimeOf(settings));
    for (const tell of waiting) tell();
  };
  const read = async () => {
    settings = await readSettings();
    put();
  };
  void read();
  onSettingsChanged(() => void read());
  const { liveQuery, openDatabase } = await import('./live-store.ts');
  liveQuery(() => allTopics(openDatabase())).subscribe({
    next(next) {
      topics = next;
      put();
    },
    // Without topics nothing is late.
    error: () => {},
  });
}
