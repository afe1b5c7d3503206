import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';

/**
 * Takes back one event by appending its opposite. Only that field returns to what it was before; what was changed since
 * in other fields stays. Undoing an undo is redo. null: the event or its mention is gone.
 */
export function undo(db: EarshotDatabase, eventId: number, now: EpochMs): Promise<TriageEvent | null> {
  return db.transaction('rw', db.mentions, db.events, async () => {
    const event = await db.events.get(eventId);
    if (event === undefined) return null;
    const { key, field, before, after } = event;
    const change = field === 'status' ? { status: before, statusAt: now } : { [field]: before };
    if ((await db.mentions.update(key, change)) === 0 && (await db.mentions.get(key)) === undefined) return null;
    const opposite = { at: now, key, field, before: after, after: before, undoes: eventId } as TriageEvent;
    return { ...opposite, id: await db.events.add(opposite) };
  });
}

/** Takes back the newest change that is neither an undo nor taken back already; null = nothing left to undo. */
export async function undoLast(db: EarshotDatabase, now: EpochMs): Promise<TriageEvent | null> {
  const id = await newestUndoable(db);
  return id === null ? null : undo(db, id, now);
}

async function newestUndoable(db: EarshotDatabase): Promise<number | null> {
  const takenBack = new Set<number>();
  let found: number | null = null;
  await db.events
    .orderBy('id')
    .reverse()
    .until(() => found !== null)
    .each(({ id = 0, undoes }) => {
      // Walking back in time, an undo is met before what it took back; an undo that was itself undone counts no more.
      if (undoes === null) {
        if (!takenBack.has(id)) found ??= id;
      } else if (!takenBack.has(id)) takenBack.add(undoes);
    });
  return found;
}
