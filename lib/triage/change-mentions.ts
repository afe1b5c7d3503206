import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageChange, TriageEvent } from '../model/triage-event.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';

/** What is written within this time is one event, so that undo takes back a note and not a letter. */
const BURST_MS = 30_000;
const WRITTEN: ReadonlySet<TriageEvent['field']> = new Set(['note', 'promise']);

/**
 * One action: sets these fields of these mentions and appends the events, in one transaction. Returns the events, []
 * where nothing changed. Only these fields change: two windows never overwrite each other's other fields.
 */
export function changeMentions(db: EarshotDatabase, keys: readonly PostKey[], changes: readonly TriageChange[], now: EpochMs, by: TriageEvent['by'] = 'person'): Promise<readonly TriageEvent[]> {
  return db.transaction('rw', [...mentionTables(db), db.events], async () => {
    const group = await nextGroup(db);
    const events: TriageEvent[] = [];
    const rows = (await db.mentions.bulkGet([...new Set(keys)])).filter((row) => row !== undefined);
    const writes = rows.map((before) => {
      const own = changes.map((change) => eventOf(before, change)).filter((event) => event !== null);
      events.push(...own.map((event) => ({ ...event, at: now, group, by, undoes: null }) as TriageEvent));
      return { before, after: withEvents(before, own, now) };
    });
    if (events.length === 0) return [];
    await writeMentions(db, writes);
    return appendEvents(db, events);
  });
}

type Change = Pick<TriageEvent, 'key' | 'field' | 'before' | 'after'>;

function eventOf(row: MentionRow, { field, change }: TriageChange): Change | null {
  const before = row[field];
  const after = (change as (value: unknown, mention: Mention) => TriageEvent['after'])(before, row);
  return JSON.stringify(before) === JSON.stringify(after) ? null : { key: row.key, field, before, after };
}

/** The mention with what the events say, the time of its status among it. */
export function withEvents(mention: Mention, events: readonly Pick<TriageEvent, 'field' | 'after'>[], now: EpochMs): Mention {
  const set = Object.fromEntries(events.map(({ field, after }) => [field, after]));
  return { ...mention, ...set, ...('status' in set ? { statusAt: now } : {}) };
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
