import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { type FollowedKeys, followKeys } from '../../lib/store/follow-keys.ts';
import { fits } from '../../lib/store/as-if-stored.ts';
import type { MentionSort } from '../../lib/store/mention-sort.ts';
import type { MentionFilter } from '../../lib/store/mentions.ts';
import { type Outlook, storeTurn } from './expected.ts';
import { openStore } from './open-store.ts';
import { since, useExpectations } from './use-expected.ts';

export type { MentionSort, SortField } from '../../lib/store/mention-sort.ts';

export interface MentionKeys {
  /** In order; undefined until the first answer. */
  keys: readonly PostKey[] | undefined;
  /** There are more: they are not read yet, or what is asked for is found by reading, and reading stops there. */
  more: boolean;
  /** These are the first: the others are being read. */
  partial: boolean;
  /** What is asked for now is not known yet: these are of what was asked before. */
  stale: boolean;
}

/** Which mentions there are, in order: their keys alone, so that a hundred thousand weigh little. Follows every change. */
export function useMentionKeys(filter: MentionFilter, sort: MentionSort): MentionKeys {
  const id = JSON.stringify([filter, sort]);
  // What was there before stays until the new answer is there: a field above must not vanish between two letters.
  const [answer, setAnswer] = useState<FollowedKeys & { id: string }>();
  useLayoutEffect(() => {
    const ending = new AbortController();
    const follow = async () => followKeys(await openStore(), filter, sort, (list) => setAnswer({ id, ...list }), ending.signal, storeTurn);
    void follow().catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
    return () => ending.abort();
  }, [id]);
  const expected = useExpectations();
  const keys = useMemo(() => {
    if (answer === undefined) return undefined;
    // What is expected last of each stands for all.
    const outlooks = new Map<PostKey, Outlook>(since(expected, answer.asOf).flatMap(({ of }) => [...of]));
    if (outlooks.size === 0) return answer.keys;
    const stays = fits(filter);
    const leaving = new Set([...outlooks].filter(([, outlook]) => outlook === null || !stays(outlook.whole)).map(([key]) => key));
    return leaving.size === 0 ? answer.keys : answer.keys.filter((key) => !leaving.has(key));
  }, [answer, expected]);
  return { keys, more: answer?.more ?? false, partial: answer?.partial ?? false, stale: answer?.id !== id };
}
