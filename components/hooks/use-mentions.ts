import { useState } from 'preact/hooks';
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

/** The mentions that pass the filter, newest first, at most `limit`; the list follows every change. */
export function useMentions(filter: MentionFilter, limit: number): Mentions {
  const [failed, setFailed] = useState(false);
  const found = useLiveQuery(
    () => findMentions(openDatabase(), filter, limit + 1),
    [JSON.stringify(filter), limit],
    () => setFailed(true),
  );
  return { list: found?.slice(0, limit), more: found !== undefined && found.length > limit, failed };
}

/** These mentions, in this order; keys without a mention are left out. */
export function useMentionsByKey(keys: readonly PostKey[]): readonly Mention[] {
  const found = useLiveQuery<(Mention | undefined)[]>(
    () => (keys.length === 0 ? Promise.resolve([]) : openDatabase().mentions.bulkGet([...keys])),
    [keys.join('\n')],
  );
  return found?.filter((mention) => mention !== undefined) ?? [];
}
