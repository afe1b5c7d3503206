import { type Absence, metAgain } from '../model/absence.ts';
import { mergeAnswers } from '../model/answer.ts';
import { freshTriage } from '../model/fresh-triage.ts';
import type { Mention, Verdict } from '../model/mention.ts';
import { mergePosts } from '../model/merge-posts.ts';
import type { EpochMs } from '../model/time.ts';
import { TRIAGE_FIELDS, type TriageEvent, type TriageField } from '../model/triage-event.ts';
import { mergeMatches } from './merge-matches.ts';
import { mergeTags } from './merge-tags.ts';
import { canonical, greater, isSame } from './same.ts';

/** A mention as one store has it, with its log there. */
export interface Logged {
  mention: Mention;
  /** All of this mention. */
  events: readonly TriageEvent[];
}

/**
 * One mention out of what two stores have of it, whichever is asked first. What pages told is merged as readings are; of
 * what people decided each field is as it was decided last, tags one by one. Idempotent, commutative and associative, as
 * long as the logs are merged too; of answers, of up to as many as are kept.
 */
export function mergeMentions(a: Logged, b: Logged): Mention {
  const [one, other] = [a.mention, b.mention];
  if (isSame(one, other)) return one;
  const post = mergePosts(one.post, other.post);
  return {
    key: one.key,
    post,
    matches: mergeMatches(one, other, post),
    clippedByHand: one.clippedByHand || other.clippedByHand,
    firstSeenAt: Math.min(one.firstSeenAt, other.firstSeenAt),
    lastSeenAt: Math.max(one.lastSeenAt, other.lastSeenAt),
    sightings: Math.max(one.sightings, other.sightings),
    ...mergeTriage(a, b),
    answers: isSame(one.answers, other.answers) ? one.answers : mergeAnswers(one.answers, other.answers),
    absence: lastAbsence(metAgain(one.absence, post.readAt), metAgain(other.absence, post.readAt)),
    sentiment: surer(one.sentiment, other.sentiment),
    intent: surer(one.intent, other.intent),
  };
}

/** When that field of the mention was changed last; -Infinity: never, as far as the log tells. */
export function changedAt(events: readonly TriageEvent[], field: TriageField): EpochMs {
  return events.reduce((last, event) => (event.field === field && event.at > last ? event.at : last), -Infinity);
}

/** Whether nobody has decided anything there, as far as the value tells. */
export function isFresh(field: TriageField, value: unknown): boolean {
  return isSame(value, FRESH[field]);
}

const FRESH = freshTriage(0);

function mergeTriage(a: Logged, b: Logged): Pick<Mention, TriageField | 'statusAt'> {
  const decided = TRIAGE_FIELDS.map((field) => [field, field === 'tags' ? tagsOf(a, b) : laterOf(a, b, field).mention[field]]);
  return { ...(Object.fromEntries(decided) as Pick<Mention, TriageField>), statusAt: laterOf(a, b, 'status').mention.statusAt };
}

function tagsOf(a: Logged, b: Logged): readonly string[] {
  return mergeTags({ tags: a.mention.tags, events: a.events }, { tags: b.mention.tags, events: b.events });
}

/** The one that tells the field; where both were changed at the same moment, or never, what was decided goes before what was not. */
export function laterOf(a: Logged, b: Logged, field: TriageField): Logged {
  const value = ({ mention }: Logged) => mention[field];
  const rank = (one: Logged) => Number(!isFresh(field, value(one)));
  const byText = (one: Logged, other: Logged) => compared(canonical(value(one)), canonical(value(other)));
  // A status that is the same stands since the first of them.
  const bySince = (one: Logged, other: Logged) => (field === 'status' ? other.mention.statusAt - one.mention.statusAt : 0);
  return greater(a, b, (one, other) => compared(changedAt(one.events, field), changedAt(other.events, field)), (one, other) => rank(one) - rank(other), byText, bySince);
}

function compared<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lastAbsence(a: Absence | null, b: Absence | null): Absence | null {
  if (a === null || b === null) return a ?? b;
  return greater(a, b, (one, other) => one.at - other.at, (one, other) => Number(one.isSure) - Number(other.isSure));
}

function surer(a: Verdict | null, b: Verdict | null): Verdict | null {
  if (a === null || b === null) return a ?? b;
  return greater(a, b, (one, other) => Number(one.by === 'person') - Number(other.by === 'person'));
}
