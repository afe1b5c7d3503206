import type { Mention, Priority, Status } from '../model/mention.ts';
import { backAt, nextBackAt } from '../model/remind-at.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageChange } from '../model/triage-event.ts';
import { clockTime } from '../model/working-time.ts';
import { tidyTag } from './tidy-tag.ts';

const NINE = 9 * 60;

/** What a person does with mentions: what becomes of each, by how they are found together. Pure: it is stored, and drawn before it is stored. */
export type Action = (found: readonly Mention[], now: EpochMs) => readonly TriageChange[];

/** Adds a tag to those without it; where all have it, takes it away. Tags that differ only in case are the same tag. */
export function toggleTag(raw: string): Action {
  const tag = tidyTag(raw);
  if (tag === '') return () => [];
  return (found) => {
    const gone = found.every(({ tags }) => tags.some(isSame(tag)));
    return [{ field: 'tags', change: (tags) => (gone ? tags.filter((other) => !isSame(tag)(other)) : tags.some(isSame(tag)) ? tags : [...tags, tag]) }];
  };
}

export function setStatus(status: Status): Action {
  const isSettled = status === 'done' || status === 'ignored';
  return (_found, now) => [{ field: 'status', change: () => status }, ...(isSettled ? [] : [lookedAt(now)])];
}

/** We answered, elsewhere: from now on it is their turn. The first answer's time stays. */
export function setReplied(): Action {
  return (_found, now) => [{ field: 'status', change: () => 'waiting' }, { field: 'repliedAt', change: (before) => before ?? now }, lookedAt(now)];
}

/** Kept as typed, at most 10,000 units: done at every keystroke. */
export function setNote(note: string): Action {
  return () => [{ field: 'note', change: () => note.slice(0, 10_000) }];
}

/** When the follow-up is due; null takes the promise away. */
export function setDue(dueAt: EpochMs | null): Action {
  return (_found, now) => [{ field: 'dueAt', change: () => dueAt }, lookedAt(now)];
}

/** What was promised, in words, at most 500 units: done at every keystroke. */
export function setPromise(promise: string): Action {
  return () => [{ field: 'promise', change: () => promise.slice(0, 500) }];
}

/** Who follows up; null: nobody in particular. */
export function setOwner(owner: string | null): Action {
  return () => [{ field: 'owner', change: () => owner }];
}

/** Out of the queue until then; null: back at once. */
export function setSnooze(snoozedUntil: EpochMs | null): Action {
  return () => [{ field: 'snoozedUntil', change: () => snoozedUntil }];
}

/** Another look every so many days, the first so many from now at nine, until it is done; null: no more. */
export function setLookBack(lookBackDays: number | null): Action {
  return (_found, now) => [
    { field: 'lookBackDays', change: () => lookBackDays },
    { field: 'snoozedUntil', change: (before) => (lookBackDays === null ? before : clockTime(now, lookBackDays, NINE)) },
  ];
}

export function setPriority(priority: Priority): Action {
  return () => [{ field: 'priority', change: () => priority }];
}

/** Normal becomes high, high low, low normal; many become what the first of them does. */
export function cyclePriority(): Action {
  return ([first]) => [{ field: 'priority', change: (before) => NEXT_PRIORITY[first?.priority ?? before] }];
}

const NEXT_PRIORITY = { normal: 'high', high: 'low', low: 'normal' } as const satisfies Record<Priority, Priority>;

/** Whoever does something with what is back from a snooze has looked at it: it comes back no more, or at the next look-back. */
function lookedAt(now: EpochMs): TriageChange {
  return { field: 'snoozedUntil', change: (until, { lookBackDays }) => (until !== null && until <= now ? nextBackAt(backAt(until, lookBackDays, now), lookBackDays) : until) };
}

function isSame(tag: string): (other: string) => boolean {
  return (other) => other.toLowerCase() === tag.toLowerCase();
}
