import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { DeletionEvent, TagEvent, TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { bringBack, deletionTables, moveToDeleted } from '../store/deleted-mentions.ts';
import { outOfTransaction } from '../store/out-of-transaction.ts';
import { writeMentions } from '../store/write-mentions.ts';
import { nextGroup } from './change-mentions.ts';
import { changedFields } from './changes-of.ts';
import { writeTags } from './write-tags.ts';

/** What will become of mentions: these fields of each, and it with them. */
export type Foretold = ReadonlyMap<PostKey, { fields: Partial<Mention>; whole: Mention }>;

/**
 * Takes back one action by appending its opposite. Only its fields return to what they were before; what was changed
 * since in others stays. Undoing an undo is redo. []: the action or its mentions are gone. `foretell` hears what it makes of
 * mentions as soon as that is known, before it is written; it is not called where some are deleted or restored by it.
 */
export function undo(db: EarshotDatabase, group: number, now: EpochMs, foretell: (foretold: Foretold) => void = () => {}): Promise<readonly TriageEvent[]> {
  return db.transaction('rw', undoTables(db), async () => {
    const undoing = await nextGroup(db);
    const events = await db.events.where('group').equals(group).toArray();
    const rows = await rowsOf(db, events.filter(isOfMention).map(({ key }) => key));
    const movable = await stillAs(db, events.filter(isDeletion));
    const opposites = events
      .filter((event) => (isDeletion(event) ? movable.has(event.key) : !isOfMention(event) || rows.has(event.key)))
      .map(({ id: _id, before, after, by, ...event }) => ({ ...event, at: now, by: by === 'import' ? by : 'person', before: after, after: before, group: undoing, undoes: group }) as TriageEvent);
    const fields = [...Map.groupBy(opposites.filter(isOfMention), ({ key }) => key)].map(([key, own]) => [key, changedFields(own, now)] as const);
    const foretold: Foretold = new Map(fields.map(([key, changed]) => [key, { fields: changed, whole: { ...rows.get(key)!, ...changed } }]));
    if (opposites.every(isOfMention)) outOfTransaction(() => foretell(foretold));
    await writeMentions(db, [...foretold].map(([key, { whole }]) => ({ before: rows.get(key), after: whole })));
    await writeTags(db, opposites.filter(isOfTag));
    const deletions = opposites.filter(isDeletion);
    await bringBack(db, deletions.filter(({ after }) => !after).map(({ key }) => key));
    const gone = deletions.filter(({ after }) => after);
    await moveToDeleted(db, gone.filter(({ by }) => by !== 'import').map(({ key }) => key), 'person', now);
    await moveToDeleted(db, gone.filter(({ by }) => by === 'import').map(({ key }) => key), 'import', now);
    const ids = await db.events.bulkAdd(opposites, { allKeys: true });
    return opposites.map((event, index) => ({ ...event, id: ids[index]! }));
  });
}

/** What a transaction that undoes must hold. */
export function undoTables(db: EarshotDatabase): ReturnType<typeof deletionTables> {
  return [...deletionTables(db), db.tags];
}

async function rowsOf(db: EarshotDatabase, keys: readonly PostKey[]): Promise<ReadonlyMap<PostKey, MentionRow>> {
  const rows = (await db.mentions.bulkGet([...new Set(keys)])).filter((row) => row !== undefined);
  return new Map(rows.map((row) => [row.key, row]));
}

/** Those of the deleted that are deleted still, and of the restored that are there. */
async function stillAs(db: EarshotDatabase, events: readonly DeletionEvent[]): Promise<ReadonlySet<PostKey>> {
  const keys = (deleted: boolean) => events.filter(({ after }) => after === deleted).map(({ key }) => key);
  const [gone, there] = await Promise.all([db.deleted.bulkGet(keys(true)), rowsOf(db, keys(false))]);
  return new Set([...gone.flatMap((row) => row?.key ?? []), ...there.keys()]);
}

function isOfTag(event: TriageEvent): event is TagEvent {
  return event.field === 'look';
}

function isDeletion(event: TriageEvent): event is DeletionEvent {
  return event.field === 'deleted';
}

function isOfMention(event: TriageEvent): event is Exclude<TriageEvent, TagEvent | DeletionEvent> {
  return !isOfTag(event) && !isDeletion(event);
}

/** Takes back the newest action of a person that is neither an undo nor taken back already; [] = nothing left to undo. */
export function undoLast(db: EarshotDatabase, now: EpochMs, foretell?: (foretold: Foretold) => void): Promise<readonly TriageEvent[]> {
  // In one transaction: asked for twice in quick succession, the second finds the first done, and takes back the action before.
  return db.transaction('rw', undoTables(db), async () => {
    const group = await newestUndoable(db);
    return group === null ? [] : undo(db, group, now, foretell);
  });
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
      } else if ((by === 'person' || by === 'import') && !takenBack.has(group)) found ??= group;
    });
  return found;
}
