import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';
import type { Action } from './actions.ts';
import { changedFields, changesOf } from './changes-of.ts';

/** What is written within this time is one event, so that undo takes back a note and not a letter. */
const BURST_MS = 30_000;
const WRITTEN: ReadonlySet<TriageEvent['field']> = new Set(['note', 'promise']);

/**
 * One action: sets what it changes of these mentions, as they are found together, and appends the events, in one transaction.
 * Returns the events, [] where nothing changed. Only these fields change: two windows never overwrite each other's other fields.
 */
export function changeMentions(db: EarshotDatabase, keys: PostKey | readonly PostKey[], action: Action, now: EpochMs, by: TriageEvent['by'] = 'person'): Promise<readonly TriageEvent[]> {
  return db.transaction('rw', [...mentionTables(db), db.events], async () => {
    const group = await nextGroup(db);
    const found = (await db.mentions.bulkGet([...new Set(typeof keys === 'string' ? [keys] : keys)])).filter((row) => row !== undefined);
    const changes = changesOf(found, action, now);
    const events = changes.flat().map((change) => ({ ...change, at: now, group, by, undoes: null }) as TriageEvent);
    if (events.length === 0) return [];
    const writes = found.map((before, at) => ({ before, after: { ...before, ...changedFields(changes[at]!, now) } }));
    await writeMentions(db, writes.filter((_write, at) => changes[at]!.length > 0));
    return appendEvents(db, events);
  });
}

/** Above every group that is left: a group is never taken twice. */
export async function nextGroup(db: EarshotDatabase): Promise<number> {
  const last = await db.events.orderBy('id').lastKey();
  return (typeof last === 'number' ? last : 0) + 1;
}

async function appendEvents(db: EarshotDatabase, events: readonly TriageEvent[]): Promise<readonly TriageEvent[]> {
  const [first] = events;
  if (events.length === 1 && first !== undefined && WRITTEN.has(first.field)) {
    const last = await db.events.where('key').equals(first.key).last();
    if (last?.id !== undefined && last.field === first.field && last.undoes === null && first.at - last.at < BURST_MS) {
      const grown = { ...last, after: first.after, at: first.at } as TriageEvent;
      await db.events.put(grown);
      return [grown];
    }
  }
  const ids = await db.events.bulkAdd(events, { allKeys: true });
  return events.map((event, index) => ({ ...event, id: ids[index]! }));
}
