import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';
import { nextGroup, withEvents } from './change-mentions.ts';

/**
 * Takes back one action by appending its opposite. Only its fields return to what they were before; what was changed
 * since in others stays. Undoing an undo is redo. []: the action or its mentions are gone.
 */
export function undo(db: EarshotDatabase, group: number, now: EpochMs): Promise<readonly TriageEvent[]> {
  return db.transaction('rw', [...mentionTables(db), db.events], async () => {
    const undoing = await nextGroup(db);
    const events = await db.events.where('group').equals(group).toArray();
    const rows = (await db.mentions.bulkGet([...new Set(events.map(({ key }) => key))])).filter((row) => row !== undefined);
    const opposites = events
      .filter(({ key }) => rows.some((row) => row.key === key))
      .map(({ id: _id, before, after, ...event }) => ({ ...event, at: now, by: 'person', before: after, after: before, group: undoing, undoes: group }) as TriageEvent);
    await writeMentions(db, rows.map((before) => ({ before, after: withEvents(before, opposites.filter(({ key }) => key === before.key), now) })));
    const ids = await db.events.bulkAdd(opposites, { allKeys: true });
    return opposites.map((event, index) => ({ ...event, id: ids[index]! }));
  });
}

/** Takes back the newest action of a person that is neither an undo nor taken back already; [] = nothing left to undo. */
export async function undoLast(db: EarshotDatabase, now: EpochMs): Promise<readonly TriageEvent[]> {
  const group = await newestUndoable(db);
  return group === null ? [] : undo(db, group, now);
}

async function newestUndoable(db: EarshotDatabase): Promise<number | null> {
  const takenBack = new Set<number>();
  let found: number | null = null;
  await db.events
    .orderBy('id')
    .reverse()
    .until(() => found !== null)
    .each(({ group, undoes, by }) => {
      // Walking back in time, an undo is met before what it took back; an undo that was itself undone counts no more.
      if (undoes !== null) {
        if (!takenBack.has(group)) takenBack.add(undoes);
      } else if (by === 'person' && !takenBack.has(group)) found ??= group;
    });
  return found;
}
