import { useMemo, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Some screens of a table: enough to scroll back without a gap. */
const KEPT = 600;

/**
 * The mentions of these keys as far as they are read; follows every change of them. What was read before stays at hand for a
 * while, and one that did not change stays the same object: what is drawn of it is not drawn anew.
 */
export function useMentionRows(keys: readonly PostKey[]): ReadonlyMap<PostKey, Mention> {
  const kept = useRef(new Map<PostKey, { mention: Mention; text: string }>());
  const found = useLiveQuery((db) => db.mentions.bulkGet([...keys]).then((rows) => rows.map((row, index) => [keys[index]!, row] as const)), [keys.join('\n')]);
  return useMemo(() => {
    for (const [key, row] of found ?? []) {
      const before = kept.current.get(key);
      // Last of all: what was not asked for longest goes first.
      kept.current.delete(key);
      if (row === undefined) continue;
      const text = JSON.stringify(row);
      kept.current.set(key, before?.text === text ? before : { mention: row, text });
    }
    for (const key of kept.current.keys()) {
      if (kept.current.size <= Math.max(KEPT, keys.length)) break;
      kept.current.delete(key);
    }
    return new Map([...kept.current].map(([key, { mention }]) => [key, mention]));
  }, [found]);
}
