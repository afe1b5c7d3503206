import { useEffect, useState } from 'preact/hooks';
import { onTabInFront } from '../../lib/platform/tabs.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Something new whenever another page may be in front, or the one in front may have read more: what stays open beside it looks again. */
export function usePageNews(): string {
  const [changes, setChanges] = useState(0);
  useEffect(() => onTabInFront(() => setChanges((count) => count + 1)), []);
  // A reader that read tells its numbers, and they are stored.
  const read = useLiveQuery(async (db) => JSON.stringify(await db.tallies.orderBy('day').last()), []);
  return `${changes} ${read ?? ''}`;
}
