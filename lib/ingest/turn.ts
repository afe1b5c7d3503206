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

/** What a person said of a status last. */
export type Decision = Pick<Mention, 'status'> & { at: EpochMs };

/** `said`: when a person says that it was their turn, whatever was on screen. */
export function turnOf(answers: readonly Answer[], said: readonly EpochMs[]): Turn {
  const ours = answers.filter(({ own }) => own).map(({ at }) => at);
  const last = Math.max(...ours, ...said);
  const theirs = answers.filter(({ own, at }) => !own && at > last).map(({ at }) => at);
  return { repliedAt: ours.length === 0 ? null : Math.min(...ours), reopenedAt: last === -Infinity || theirs.length === 0 ? null : Math.min(...theirs) };
}

/**
 * What new answers make of a mention. What a person decided after the newest of them stays, and done and ignored stay
 * whatever comes: there only the times tell the news.
 */
export function turnChanges(mention: Pick<Mention, 'status' | 'repliedAt' | 'answers'>, answers: readonly Answer[], decided: Decision | null): TriageChange[] {
  const known = new Set(mention.answers.map(({ key }) => key));
  const fresh = answers.filter(({ key }) => !known.has(key)).map(({ at }) => at);
  const isNews = fresh.length > 0 && Math.max(...fresh) > (decided?.at ?? -Infinity);
  const wasTakenBack = mention.repliedAt === null && mention.answers.some(({ own }) => own);
  if (wasTakenBack && !isNews) return [];
  // The time is a person's where no answer of ours has it.
  const isPersons = mention.repliedAt !== null && !mention.answers.some(({ own, at }) => own && at === mention.repliedAt);
  const said = [...(isPersons && mention.repliedAt !== null ? [mention.repliedAt] : []), ...(decided?.status === 'waiting' ? [decided.at] : [])];
  const { repliedAt, reopenedAt } = turnOf(answers, said);
  if (repliedAt === null && said.length === 0) return [];
  const isOpen = mention.status !== 'done' && mention.status !== 'ignored';
  return [
    { field: 'repliedAt', change: (before) => (isPersons ? before : (repliedAt ?? before)) },
    { field: 'reopenedAt', change: () => reopenedAt },
    { field: 'status', change: (before) => (isOpen && isNews ? (reopenedAt === null ? 'waiting' : 'todo') : before) },
  ];
}
