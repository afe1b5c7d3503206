import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { findMentions, type MentionFilter } from '../../lib/store/mentions.ts';
import { FIRST_SCREEN, headStart } from './head-start.ts';
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

/** The mentions that pass the filter, newest first, at most `limit`; the list follows every change. */
export function useMentions(filter: MentionFilter, limit: number): Mentions {
  const [failed, setFailed] = useState(false);
  const [started, setStarted] = useState(false);
  const first = useHeadStart();
  const wanted = started ? limit : FIRST_SCREEN;
  const found = useLiveQuery(
    (db) => findMentions(db, filter, wanted + 1),
    [JSON.stringify(filter), wanted],
    () => setFailed(true),
  );
  useEffect(() => {
    if (found !== undefined) setStarted(true);
  }, [found]);
  const list = found ?? (Object.keys(filter).length === 0 ? first : undefined);
  return { list: list?.slice(0, wanted), more: started && found !== undefined && found.length > limit, failed };
}

/** What was read while the page was being loaded; undefined: nothing, or not yet. */
function useHeadStart(): readonly Mention[] | undefined {
  const [first, setFirst] = useState<readonly Mention[]>();
  useLayoutEffect(() => void headStart().then((rows) => rows.length > 0 && setFirst(rows)), []);
  return first;
}

/** These mentions, in this order; keys without a mention are left out. */
export function useMentionsByKey(keys: readonly PostKey[]): readonly Mention[] {
  const found = useLiveQuery<(Mention | undefined)[]>(
    (db) => (keys.length === 0 ? Promise.resolve([]) : db.mentions.bulkGet([...keys])),
    [keys.join('\n')],
  );
  return found?.filter((mention) => mention !== undefined) ?? [];
}
