import type { Mention } from './mention.ts';
import type { EpochMs } from './time.ts';
import type { TriageField } from './triage-event.ts';

/** What people have written on a mention that nobody has touched. */
export function freshTriage(now: EpochMs): Pick<Mention, TriageField | 'statusAt'> {
  return {
    status: 'new',
    statusAt: now,
    dueAt: null,
    promise: '',
    owner: null,
    snoozedUntil: null,
    lookBackDays: null,
    priority: 'normal',
    tags: [],
    note: '',
    repliedAt: null,
    reopenedAt: null,
    outcome: null,
  };
}
