import type { Mention } from '../model/mention.ts';
import type { EpochMs, TimePrecision } from '../model/time.ts';
import { waitingSince } from '../model/waiting-since.ts';
import { type ReplyGoals, strictestLateAt } from '../insight/reply-goal.ts';
import { promisesOf } from '../insight/person-summary.ts';
import { quantile } from '../insight/quantile.ts';
import { GoalLine } from './goal-line.ts';
import { BestFirst } from './best-first.ts';
import type { AnswersSection, Part, PromisedPost, ReplyTimes } from './digest.ts';
import type { Gathering, Passing } from './gathering.ts';
import type { Period } from './period.ts';
import { shownPost } from './shown-post.ts';

const MOST_WAITING = 5;
const MOST_PROMISED = 10;
/** A time told no finer says too little of when somebody began to wait. */
const FINE: ReadonlySet<TimePrecision> = new Set(['second', 'minute', 'hour']);

interface Waiting {
  passing: Passing;
  since: EpochMs;
}

/** What was answered, how fast, who still waits, and what became of promises. */
export function answerTimes({ period, before }: { period: Period; before: Period }, goals: ReplyGoals, now: EpochMs): Gathering<AnswersSection> {
  const answered: Record<'period' | 'before', Part> = { period: { count: 0, of: 0 }, before: { count: 0, of: 0 } };
  const times: Record<'period' | 'before', number[]> = { period: [], before: [] };
  const promises = { kept: 0, broken: 0, open: 0 };
  const longest = new BestFirst<Waiting>(MOST_WAITING, (one, other) => one.since - other.since || byKey(one, other));
  const promised = new BestFirst<Promised>(MOST_PROMISED, (one, other) => Number(other.isBroken) - Number(one.isBroken) || (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) || byKey(one, other));
  const withinGoal = { count: 0, of: 0 };
  const lines = { now: new GoalLine(goals, now), from: new GoalLine(goals, period.from), to: new GoalLine(goals, Math.min(period.to, now)) };
  let [open, late] = [0, 0];

  function takeAnswer({ mention, topicIds }: Passing, repliedAt: EpochMs): void {
    const during = within(repliedAt, period) ? 'period' : within(repliedAt, before) ? 'before' : null;
    if (during === null) return;
    const asked = askedAt(mention);
    times[during].push(Math.max(0, repliedAt - asked));
    if (during === 'before') return;
    const dueAt = strictestLateAt(asked, topicIds, goals);
    if (dueAt === null) return;
    withinGoal.of += 1;
    if (repliedAt <= dueAt) withinGoal.count += 1;
  }

  function takeWaiting(passing: Passing, since: EpochMs): void {
    open += 1;
    longest.offer({ passing, since });
    const { mention, topicIds } = passing;
    if (lines.now.isLate(since, topicIds) !== true) return;
    late += 1;
    const becameLate = lines.to.isLate(since, topicIds) === true && lines.from.isLate(since, topicIds) === false;
    if (mention.repliedAt === null && becameLate) withinGoal.of += 1;
  }

  function takePromise(passing: Passing): void {
    const { mention } = passing;
    if (!concerns(mention, period)) return;
    const standing = promisesOf([mention], now);
    promises.kept += standing.kept;
    promises.broken += standing.broken;
    promises.open += standing.open;
    if (standing.broken + standing.open > 0) promised.offer({ passing, dueAt: mention.dueAt, isBroken: standing.broken > 0 });
  }

  return {
    take(passing) {
      const { mention, when, isOurs } = passing;
      takePromise(passing);
      if (mention.status === 'ignored' || !isOurs) return;
      if (when !== null) {
        answered[when].of += 1;
        if (mention.repliedAt !== null) answered[when].count += 1;
      }
      if (mention.repliedAt !== null) takeAnswer(passing, mention.repliedAt);
      const since = waitingSince(mention);
      if (since !== null) takeWaiting(passing, since);
    },
    result: () => ({
      answered: answered.period,
      answeredBefore: answered.before,
      times: timesOf(times.period),
      timesBefore: timesOf(times.before),
      withinGoal: withinGoal.of === 0 ? null : withinGoal,
      open: { count: open, late, longest: longest.best.map(({ passing, since }) => ({ post: shownPost(passing), since, lateAt: strictestLateAt(since, passing.topicIds, goals) })) },
      promises,
      promised: promised.best.map(({ passing, dueAt, isBroken }): PromisedPost => ({ post: shownPost(passing), promise: passing.mention.promise, dueAt, isBroken })),
    }),
  };
}

/** Whatever the order in which they pass by. */
function byKey(one: { passing: Passing }, other: { passing: Passing }): number {
  return one.passing.mention.key < other.passing.mention.key ? -1 : 1;
}

interface Promised {
  passing: Passing;
  dueAt: EpochMs | null;
  isBroken: boolean;
}

/** When they wrote, or, where the page tells no time of day, when it was seen. */
function askedAt({ post: { publishedAt, publishedPrecision }, firstSeenAt }: Pick<Mention, 'post' | 'firstSeenAt'>): EpochMs {
  return publishedAt !== null && publishedPrecision !== null && FINE.has(publishedPrecision) ? publishedAt : firstSeenAt;
}

function within(at: EpochMs, { from, to }: Period): boolean {
  return at >= from && at < to;
}

/** Due in the period, done in it, or made without a date on what was seen in it. */
function concerns({ dueAt, status, statusAt, firstSeenAt }: Mention, period: Period): boolean {
  return (dueAt !== null && within(dueAt, period)) || (status === 'done' && within(statusAt, period)) || (dueAt === null && within(firstSeenAt, period));
}

function timesOf(values: readonly number[]): ReplyTimes | null {
  const sorted = Float64Array.from(values).sort();
  const median = quantile(sorted, 0.5);
  const ninetieth = quantile(sorted, 0.9);
  return median === null || ninetieth === null ? null : { answers: values.length, median, ninetieth };
}
