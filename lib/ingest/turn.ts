import type { Answer } from '../model/answer.ts';
import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageChange } from '../model/triage-event.ts';

/** Whose turn it is after these answers, whatever the order in which they came to be known. */
export interface Turn {
  /** Our first answer; null = none is known. */
  repliedAt: EpochMs | null;
  /** When they wrote again after our last; null = it is their turn. */
  reopenedAt: EpochMs | null;
}

/** `answeredAt`: when a person says that we answered, elsewhere perhaps. */
export function turnOf(answers: readonly Answer[], answeredAt: EpochMs | null): Turn {
  const own = answers.filter((answer) => answer.own).map(({ at }) => at);
  const last = Math.max(...own, answeredAt ?? -Infinity);
  const theirs = answers.filter((answer) => !answer.own && answer.at > last).map(({ at }) => at);
  return {
    repliedAt: own.length === 0 ? answeredAt : Math.min(...own),
    reopenedAt: last === -Infinity || theirs.length === 0 ? null : Math.min(...theirs),
  };
}

/**
 * What new answers make of a mention. What a person decided after the newest of them stays, and done and ignored stay
 * whatever comes: there only the times tell the news. `decidedAt`: of a person's last word on the status; null = none.
 */
export function turnChanges(mention: Pick<Mention, 'status' | 'repliedAt' | 'answers'>, answers: readonly Answer[], decidedAt: EpochMs | null): TriageChange[] {
  const known = new Set(mention.answers.map(({ key }) => key));
  const fresh = answers.filter(({ key }) => !known.has(key)).map(({ at }) => at);
  // The time is a person's where no answer of ours has it.
  const isPersons = mention.repliedAt !== null && !mention.answers.some(({ own, at }) => own && at === mention.repliedAt);
  const { repliedAt, reopenedAt } = turnOf(answers, isPersons ? mention.repliedAt : null);
  if (repliedAt === null) return [];
  const isNews = fresh.length > 0 && Math.max(...fresh) > (decidedAt ?? -Infinity);
  const wasTakenBack = mention.repliedAt === null && mention.answers.some(({ own }) => own);
  if (wasTakenBack && !isNews) return [];
  const isOpen = mention.status !== 'done' && mention.status !== 'ignored';
  return [
    { field: 'repliedAt', change: (before) => (isPersons ? before : repliedAt) },
    { field: 'reopenedAt', change: () => reopenedAt },
    { field: 'status', change: (before) => (isOpen && isNews ? (reopenedAt === null ? 'waiting' : 'todo') : before) },
  ];
}
