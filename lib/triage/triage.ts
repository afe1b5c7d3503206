import type { Mention, Priority, Status } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import { backAt, nextBackAt } from '../model/remind-at.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageChange, TriageEvent } from '../model/triage-event.ts';
import { clockTime } from '../model/working-time.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mentionTables } from '../store/write-mentions.ts';
import { changeMentions } from './change-mentions.ts';

const NINE = 9 * 60;

type Keys = PostKey | readonly PostKey[];
type Changed = Promise<readonly TriageEvent[]>;

/** A tag as people mean it: trimmed, inner white space one blank, no leading '#', no ';' (the separator of exports), at most 60 units; '' is none. */
export function tidyTag(raw: string): string {
  return raw.replace(/;/g, ' ').replace(/\s+/g, ' ').trim().replace(/^#+\s*/, '').slice(0, 60).trim();
}

/** Adds a tag to those without it; where all have it, takes it away. Tags that differ only in case are the same tag. */
export function toggleTag(db: EarshotDatabase, keys: Keys, raw: string, now: EpochMs): Changed {
  const tag = tidyTag(raw);
  if (tag === '') return Promise.resolve([]);
  return changeAsFound(db, keys, now, (rows) => {
    const gone = rows.every(({ tags }) => tags.some(isSame(tag)));
    return { field: 'tags', change: (tags) => (gone ? tags.filter((other) => !isSame(tag)(other)) : tags.some(isSame(tag)) ? tags : [...tags, tag]) };
  });
}

/** Adds a tag where it does not stand. */
export function addTag(db: EarshotDatabase, keys: Keys, raw: string, now: EpochMs): Changed {
  const tag = tidyTag(raw);
  return change(db, keys, now, { field: 'tags', change: (tags) => (tag === '' || tags.some(isSame(tag)) ? tags : [...tags, tag]) });
}

export function setStatus(db: EarshotDatabase, keys: Keys, status: Status, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'status', change: () => status }, ...(status === 'done' || status === 'ignored' ? [] : [lookedAt(now)]));
}

/** We answered, elsewhere: from now on it is their turn. The first answer's time stays. */
export function setReplied(db: EarshotDatabase, keys: Keys, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'status', change: () => 'waiting' }, { field: 'repliedAt', change: (before) => before ?? now }, lookedAt(now));
}

/** Kept as typed, at most 10,000 units: called at every keystroke. */
export function setNote(db: EarshotDatabase, key: PostKey, note: string, now: EpochMs): Changed {
  return change(db, key, now, { field: 'note', change: () => note.slice(0, 10_000) });
}

/** When the follow-up is due; null takes the promise away. */
export function setDue(db: EarshotDatabase, keys: Keys, dueAt: EpochMs | null, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'dueAt', change: () => dueAt }, lookedAt(now));
}

/** What was promised, in words, at most 500 units: called at every keystroke. */
export function setPromise(db: EarshotDatabase, keys: Keys, promise: string, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'promise', change: () => promise.slice(0, 500) });
}

/** Who follows up; null: nobody in particular. */
export function setOwner(db: EarshotDatabase, keys: Keys, owner: string | null, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'owner', change: () => owner });
}

/** Out of the queue until then; null: back at once. */
export function setSnooze(db: EarshotDatabase, keys: Keys, snoozedUntil: EpochMs | null, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'snoozedUntil', change: () => snoozedUntil });
}

/** Another look every so many days, the first so many from now at nine, until it is done; null: no more. */
export function setLookBack(db: EarshotDatabase, keys: Keys, lookBackDays: number | null, now: EpochMs): Changed {
  const back: TriageChange = { field: 'snoozedUntil', change: (before) => (lookBackDays === null ? before : clockTime(now, lookBackDays, NINE)) };
  return change(db, keys, now, { field: 'lookBackDays', change: () => lookBackDays }, back);
}

export function setPriority(db: EarshotDatabase, keys: Keys, priority: Priority, now: EpochMs): Changed {
  return change(db, keys, now, { field: 'priority', change: () => priority });
}

/** Normal becomes high, high low, low normal; many become what the first of them does. */
export function cyclePriority(db: EarshotDatabase, keys: Keys, now: EpochMs): Changed {
  return changeAsFound(db, keys, now, ([first]) => ({ field: 'priority', change: (before) => NEXT_PRIORITY[first?.priority ?? before] }));
}

const NEXT_PRIORITY = { normal: 'high', high: 'low', low: 'normal' } as const satisfies Record<Priority, Priority>;

/** Whoever does something with what is back from a snooze has looked at it: it comes back no more, or at the next look-back. */
function lookedAt(now: EpochMs): TriageChange {
  return { field: 'snoozedUntil', change: (until, { lookBackDays }) => (until !== null && until <= now ? nextBackAt(backAt(until, lookBackDays, now), lookBackDays) : until) };
}

function change(db: EarshotDatabase, keys: Keys, now: EpochMs, ...changes: readonly TriageChange[]): Changed {
  return changeMentions(db, listed(keys), changes, now);
}

/** A change that depends on how all of them are, read and written in one transaction. */
function changeAsFound(db: EarshotDatabase, keys: Keys, now: EpochMs, changeFor: (rows: readonly Mention[]) => TriageChange): Changed {
  return db.transaction('rw', [...mentionTables(db), db.events], async () => {
    const rows = (await db.mentions.bulkGet(listed(keys))).filter((row) => row !== undefined);
    return changeMentions(db, listed(keys), [changeFor(rows)], now);
  });
}

function listed(keys: Keys): PostKey[] {
  return typeof keys === 'string' ? [keys] : [...keys];
}

function isSame(tag: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === tag.toLowerCase();
}
