import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { DeletionEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { bringBack, type DeletedRow, deletionTables, moveToDeleted } from '../store/deleted-mentions.ts';
import { nextGroup } from './change-mentions.ts';

/** Deletes mentions, in one action that can be taken back; [] where none was there. */
export function deleteMentions(db: EarshotDatabase, keys: readonly PostKey[], now: EpochMs, by: DeletedRow['by'] = 'person'): Promise<readonly DeletionEvent[]> {
  return db.transaction('rw', deletionTables(db), async () => {
    // Before they take their events with them: a group is never taken twice.
    const group = await nextGroup(db);
    const deleted = await moveToDeleted(db, [...new Set(keys)], by, now);
    return append(db, deleted.map((key) => ({ at: now, key, field: 'deleted', before: false, after: true, group, by, undoes: null })));
  });
}

/** Brings deleted mentions back as they were, in one action; [] where none can be. */
export function restoreMentions(db: EarshotDatabase, keys: readonly PostKey[], now: EpochMs): Promise<readonly DeletionEvent[]> {
  if (keys.length === 0) return Promise.resolve([]);
  return db.transaction('rw', deletionTables(db), async () => {
    const group = await nextGroup(db);
    const back = await bringBack(db, [...new Set(keys)]);
    return append(db, back.map((key) => ({ at: now, key, field: 'deleted', before: true, after: false, group, by: 'person', undoes: null })));
  });
}

async function append(db: EarshotDatabase, events: readonly DeletionEvent[]): Promise<readonly DeletionEvent[]> {
  const ids = await db.events.bulkAdd(events, { allKeys: true });
  return events.map((event, index) => ({ ...event, id: ids[index]! }));
}
