import type { TagEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';

/** Makes tags what the events say, in the caller's transaction. */
export async function writeTags(db: EarshotDatabase, events: readonly Pick<TagEvent, 'before' | 'after'>[]): Promise<void> {
  await db.tags.bulkDelete(events.flatMap(({ before, after }) => (before !== null && after === null ? [before.id] : [])));
  await db.tags.bulkPut(events.flatMap(({ after }) => (after === null ? [] : [after])));
}
