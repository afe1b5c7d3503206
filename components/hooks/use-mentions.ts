import { useEffect, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { findMentions, type MentionFilter } from '../../lib/store/mentions.ts';
import { openDatabase } from '../../lib/store/open-database.ts';
import { useLiveQuery } from './use-live-query.ts';

export type { MentionFilter } from '../../lib/store/mentions.ts';

export interface Mentions {
  /** Newest first; undefined until the first answer. */
  list: readonly Mention[] | undefined;
  /** There are more than were asked for. */
  more: boolean;
  /** The store cannot be read. */
  failed: boolean;
}

/** As many as are seen at once: they are there sooner than the rest. */
const FIRST_SCREEN = 8;

/** The mentions that pass the filter, newest first, at most `limit`; the list follows every change. */
export function useMentions(filter: MentionFilter, limit: number): Mentions {
  const [failed, setFailed] = useState(false);
  const [started, setStarted] = useState(false);
  const wanted = started ? limit : FIRST_SCREEN;
  const found = useLiveQuery(
    () => findMentions(openDatabase(), filter, wanted + 1),
    [JSON.stringify(filter), wanted],
    () => setFailed(true),
  );
  useEffect(() => {
    if (found !== undefined) setStarted(true);
  }, [found]);
  return { list: found?.slice(0, wanted), more: started && found !== undefined && found.length > limit, failed };
}

/** These mentions, in this order; keys without a mention are left out. */
export function useMentionsByKey(keys: readonly PostKey[]): readonly Mention[] {
  const found = useLiveQuery<(Mention | undefined)[]>(
    () => (keys.length === 0 ? Promise.resolve([]) : openDatabase().mentions.bulkGet([...keys])),
    [keys.join('\n')],
  );
  return found?.filter((mention) => mention !== undefined) ?? [];
}
