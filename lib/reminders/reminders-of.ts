import type { Mention } from '../model/mention.ts';
import { backAt } from '../model/remind-at.ts';
import type { EpochMs } from '../model/time.ts';
import type { MentionReminder } from './reminder.ts';

/** What a mention asks for attention with: it may be due and back at once. */
export function remindersOf(mention: Mention, now: EpochMs): MentionReminder[] {
  const { status, dueAt, snoozedUntil, lookBackDays } = mention;
  if (status === 'done' || status === 'ignored') return [];
  return [
    ...(dueAt !== null && dueAt <= now ? [{ kind: 'due' as const, at: dueAt, mention }] : []),
    ...(snoozedUntil !== null && snoozedUntil <= now ? [{ kind: 'back' as const, at: backAt(snoozedUntil, lookBackDays, now), mention }] : []),
  ];
}
