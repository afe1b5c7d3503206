import type { Period, PeriodChoice } from '../../lib/digest/period.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { clockTime } from '../../lib/model/working-time.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { dayOf } from '../calendar/days.ts';

/**
 * What a digest is of: `2026-11-16..2026-11-22 all`. A week that runs, the same week when it is the last one, and the same
 * days by their dates are one: what was written during the week is there at its end.
 */
export function idOfDigest(choice: PeriodChoice, topics: 'all' | readonly TopicId[], { from }: Pick<Period, 'from'>): string {
  const days = choice.kind === 'since the last digest' ? `since-${from}` : choice.kind === 'between' ? daysText(choice.first, choice.last) : daysText(dayOf(from), dayOf(endOf(choice.kind, from) - 1));
  return `${days} ${topicsText(topics)}`;
}

/** The id of what was handed on: days that are over do not move. */
export function idOfMade({ from, to, topics }: Period & { topics: 'all' | readonly TopicId[] }, id: string): string {
  return id.startsWith('since-') ? `${daysText(dayOf(from), dayOf(to - 1))} ${topicsText(topics)}` : id;
}

/** The days of an id, as they stand in an address. */
export function daysOfId(id: string): string {
  return id.split(' ')[0]!;
}

function daysText(one: string, other: string): string {
  return one <= other ? `${one}..${other}` : `${other}..${one}`;
}

function topicsText(topics: 'all' | readonly TopicId[]): string {
  return topics === 'all' ? 'all' : [...topics].sort().join(' ');
}

/** Where a week, a month or a quarter ends that begins then. */
function endOf(kind: string, from: EpochMs): EpochMs {
  if (kind.endsWith('week')) return clockTime(from, 7, 0);
  const date = new Date(from);
  return new Date(date.getFullYear(), date.getMonth() + (kind.endsWith('month') ? 1 : 3), 1).getTime();
}
