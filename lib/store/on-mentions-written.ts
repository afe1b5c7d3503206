import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase } from './database.ts';

/**
 * Calls with the keys of the mentions that were written or taken away, here or in any other page; null: with so many at once
 * that they are not told one by one. Returns what ends it.
 */
export function onMentionsWritten(db: EarshotDatabase, listener: (keys: readonly PostKey[] | null) => void): () => void {
  const look = (parts: ObservabilitySet) => {
    const written = parts[`idb://${db.name}/mentions/`];
    if (written === undefined && !('all' in parts)) return;
    const ranges = written === undefined ? [] : [...RangeSet(written)];
    listener(written === undefined || ranges.some(({ from, to }) => from !== to) ? null : ranges.map(({ from }) => from as PostKey));
  };
  Dexie.on('storagemutated', look);
  return () => Dexie.on.storagemutated.unsubscribe(look);
}
