import { useMemo, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Some screens of a table: enough to scroll back without a gap. */
const KEPT = 600;

/** The mentions of these keys as far as they are read; follows every change of them. What was read before stays at hand for a while. */
export function useMentionRows(keys: readonly PostKey[]): ReadonlyMap<PostKey, Mention> {
  const kept = useRef(new Map<PostKey, Mention>());
  const found = useLiveQuery((db) => db.mentions.bulkGet([...keys]).then((rows) => rows.map((row, index) => [keys[index]!, row] as const)), [keys.join('\n')]);
  return useMemo(() => {
    for (const [key, row] of found ?? []) {
      // Last of all: what was not asked for longest goes first.
      kept.current.delete(key);
      if (row !== undefined) kept.current.set(key, row);
    }
    for (const key of kept.current.keys()) {
      if (kept.current.size <= Math.max(KEPT, keys.length)) break;
      kept.current.delete(key);
    }
    return new Map(kept.current);
  }, [found]);
}
