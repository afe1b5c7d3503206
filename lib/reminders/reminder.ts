import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';

/** A mention that asks for attention: its follow-up is due, it is back from a snooze, or its answer is late by the reply goal. */
export interface MentionReminder {
  kind: 'due' | 'back' | 'late';
  /** Since when. */
  at: EpochMs;
  mention: Mention;
}

/** What asks for attention: a mention, the digest of the week, or a backup that is to be made. */
export type Reminder = MentionReminder | { kind: 'digest' | 'backup'; at: EpochMs };

/** What tells one reminder from every other; a mention that is due another time is another reminder. */
export function reminderName(reminder: Reminder): string {
  const { kind, at } = reminder;
  return 'mention' in reminder ? `${kind} ${at} ${reminder.mention.key}` : `${kind} ${at}`;
}

/** The page of ours that a notification of that name leads to: its mention, the digest or the backup; of a summary, the queue. */
export function placeOfReminder(name: string): string {
  const [, key] = /^(?:due|back|late) -?\d+ (.+)$/s.exec(name) ?? [];
  const [, screen] = /^(digest|backup) -?\d+$/.exec(name) ?? [];
  if (screen !== undefined) return `/dashboard.html#${screen}`;
  return `/dashboard.html#${key === undefined ? 'queue' : `mention/${encodeURIComponent(key)}`}`;
}

/** Since when a reminder of that name stands. */
export function timeInName(name: string): EpochMs {
  return Number(name.split(' ', 2)[1]);
}
