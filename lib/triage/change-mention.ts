import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageEvent, TriageField } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';

/** Notes written within this time of each other are one event, so that undo takes back a note and not a letter. */
const NOTE_BURST_MS = 30_000;

/**
 * Sets one field of a mention and appends the event, in one transaction. Returns the event, or null where nothing
 * changed or the mention is gone. Only this field is written: two windows never overwrite each other's other fields.
 */
export function changeMention<F extends TriageField>(
  db: EarshotDatabase,
  key: PostKey,
  field: F,
  change: (before: Mention[F]) => Mention[F],
  now: EpochMs,
): Promise<TriageEvent | null> {
  return db.transaction('rw', db.mentions, db.events, async () => {
    const mention = await db.mentions.get(key);
    if (mention === undefined) return null;
    const before = mention[field];
    const after = change(before);
    if (JSON.stringify(before) === JSON.stringify(after)) return null;
    await db.mentions.update(key, field === 'status' ? { status: after, statusAt: now } : { [field]: after });
    return appendEvent(db, { at: now, key, field, before, after, undoes: null } as TriageEvent);
  });
}

async function appendEvent(db: EarshotDatabase, event: TriageEvent): Promise<TriageEvent> {
  const last = event.field === 'note' ? await db.events.where('key').equals(event.key).last() : undefined;
  if (last?.id !== undefined && last.field === 'note' && last.undoes === null && event.at - last.at < NOTE_BURST_MS) {
    const grown = { ...last, after: event.after, at: event.at } as TriageEvent;
    await db.events.put(grown);
    return grown;
  }
  const id = await db.events.add(event);
  return { ...event, id };
}
