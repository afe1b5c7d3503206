import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';

/** A mention that asks for attention: its follow-up is due, it is back from a snooze, or its answer is late by the reply goal. */
export interface Reminder {
  kind: 'due' | 'back' | 'late';
  /** Since when. */
  at: EpochMs;
  mention: Mention;
}

/** What tells one reminder from every other; a mention that is due another time is another reminder. */
export function reminderName({ kind, at, mention }: Reminder): string {
  return `${kind} ${at} ${mention.key}`;
}

/** The page of ours that a notification of that name leads to: its mention; of a summary, the queue. */
export function placeOfReminder(name: string): string {
  const [, key] = /^(?:due|back|late) -?\d+ (.+)$/s.exec(name) ?? [];
  return `/dashboard.html#${key === undefined ? 'queue' : `mention/${encodeURIComponent(key)}`}`;
}

/** Since when a reminder of that name stands. */
export function timeInName(name: string): EpochMs {
  return Number(name.split(' ', 2)[1]);
}
