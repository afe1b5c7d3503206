import type { Mention } from './mention.ts';
import type { EpochMs } from './time.ts';

/** When a mention asks for attention first; null: never. What is done or ignored asks for nothing. */
export function remindAt({ status, dueAt, snoozedUntil }: Pick<Mention, 'status' | 'dueAt' | 'snoozedUntil'>): EpochMs | null {
  if (status === 'done' || status === 'ignored') return null;
  return dueAt === null || snoozedUntil === null ? (dueAt ?? snoozedUntil) : Math.min(dueAt, snoozedUntil);
}

/** The last look-back that is over: of one every week, that of this week; a snooze alone comes back once. */
export function backAt(snoozedUntil: EpochMs, lookBackDays: number | null, now: EpochMs): EpochMs {
  for (let at = snoozedUntil; ; ) {
    const next = nextBackAt(at, lookBackDays);
    if (next === null || next > now) return at;
    at = next;
  }
}

/** When a mention that came back then comes back again, at the same time of the clock; null: no more. */
export function nextBackAt(at: EpochMs, lookBackDays: number | null): EpochMs | null {
  if (lookBackDays === null || lookBackDays < 1) return null;
  const date = new Date(at);
  return date.setDate(date.getDate() + lookBackDays);
}
