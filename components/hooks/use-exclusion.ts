import { useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { type Excluded, excludeFromTopic, takeBackExclusion } from '../../lib/triage/not-this.ts';
import { announceChange } from './announce-change.ts';

export interface Exclusions {
  /** `taken back`: all is as before, or, `changed since`, the mentions alone. */
  state: 'none' | 'done' | 'taken back' | 'changed since' | 'failed';
  /** How many mentions were marked as ignored with it. */
  setAside: number;
  exclude(topicId: TopicId, query: string, keys: readonly PostKey[]): void;
  takeBack(): void;
}

/** Narrows a topic's query, sets aside what that hides, and takes both back. */
export function useExclusion(): Exclusions {
  const [state, setState] = useState<Exclusions['state']>('none');
  const [done, setDone] = useState<Excluded | null>(null);
  const db = openDatabase();
  const run = async (change: () => Promise<Exclusions['state']>) => {
    try {
      setState(await change());
      await announceChange();
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    setAside: done?.setAside ?? 0,
    exclude: (topicId, query, keys) =>
      void run(async () => {
        const excluded = await excludeFromTopic(db, topicId, query, keys, now());
        setDone(excluded);
        return excluded === null ? 'failed' : 'done';
      }),
    takeBack: () => void run(async () => (done !== null && (await takeBackExclusion(db, done, now())) ? 'taken back' : 'changed since')),
  };
}
