import { clockTime } from '../model/working-time.ts';
import { DAY_MS, type EpochMs } from '../model/time.ts';

/** `between`: days as YYYY-MM-DD on the user's clock, both within it. */
export type PeriodChoice = { kind: NamedPeriod } | { kind: 'between'; first: string; last: string };

export const NAMED_PERIODS = ['this week', 'last week', 'this month', 'last month', 'this quarter', 'last quarter', 'since the last digest'] as const;
export type NamedPeriod = (typeof NAMED_PERIODS)[number];

/** From and up to, but not, a moment. */
export interface Period {
  from: EpochMs;
  to: EpochMs;
}

/** What a choice depends on besides itself. */
export interface PeriodContext {
  now: EpochMs;
  /** 0 (Sunday) to 6. */
  firstWeekday: number;
  /** null = there was none: seven days then. */
  lastDigestAt: EpochMs | null;
}

/**
 * The period that is meant and the one before, by the calendar of where the browser runs: also over the nights when clocks
 * change. Of one that still runs, the one before is cut at the same day and time of the clock, so that like stands by like.
 */
export function periodsOf(choice: PeriodChoice, { now, firstWeekday, lastDigestAt }: PeriodContext): { period: Period; before: Period } {
  const week = clockTime(now, -((new Date(now).getDay() - firstWeekday + 7) % 7), 0);
  const month = monthStart(now, 0);
  const quarter = monthStart(now, -(new Date(now).getMonth() % 3));
  switch (choice.kind) {
    case 'this week':
      return running(week, clockTime(week, -7, 0), now, sameClock(now, 7, 0));
    case 'last week':
      return { period: { from: clockTime(week, -7, 0), to: week }, before: { from: clockTime(week, -14, 0), to: clockTime(week, -7, 0) } };
    case 'this month':
      return running(month, monthStart(month, -1), now, sameClock(now, 0, 1));
    case 'last month':
      return { period: { from: monthStart(month, -1), to: month }, before: { from: monthStart(month, -2), to: monthStart(month, -1) } };
    case 'this quarter':
      return running(quarter, monthStart(quarter, -3), now, sameClock(now, 0, 3));
    case 'last quarter':
      return { period: { from: monthStart(quarter, -3), to: quarter }, before: { from: monthStart(quarter, -6), to: monthStart(quarter, -3) } };
    case 'since the last digest': {
      const from = lastDigestAt === null || lastDigestAt >= now ? sameClock(now, 7, 0) : lastDigestAt;
      return { period: { from, to: now }, before: { from: from - (now - from), to: from } };
    }
    case 'between':
      return between(choice.first, choice.last, now);
  }
}

/** The days of a period, each by its beginning; the first may begin later than midnight. */
export function daysOf({ from, to }: Period): readonly EpochMs[] {
  const starts: EpochMs[] = [];
  for (let at = from; at < to; at = clockTime(at, 1, 0)) starts.push(at);
  return starts;
}

/** The zone of the user's clock by its name: `Europe/Berlin`. */
export function zoneName(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function running(from: EpochMs, beforeFrom: EpochMs, now: EpochMs, beforeNow: EpochMs): { period: Period; before: Period } {
  return { period: { from, to: now }, before: { from: beforeFrom, to: beforeNow } };
}

function between(one: string, other: string, now: EpochMs): { period: Period; before: Period } {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const from = midnight(first);
  const end = clockTime(midnight(last), 1, 0);
  // A day takes 23 to 25 hours.
  const days = Math.round((end - from) / DAY_MS);
  const before = clockTime(from, -days, 0);
  return end > now && now > from ? running(from, before, now, sameClock(now, days, 0)) : { period: { from, to: end }, before: { from: before, to: from } };
}

function midnight(day: string): EpochMs {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

function monthStart(at: EpochMs, months: number): EpochMs {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth() + months, 1).getTime();
}

/** The same time of the clock so many days and months before; of a month without that day, its end. */
function sameClock(at: EpochMs, days: number, months: number): EpochMs {
  const date = new Date(at);
  const [year, month, day] = [date.getFullYear(), date.getMonth() - months, date.getDate() - days];
  const moment = new Date(year, month, day, date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds()).getTime();
  return months === 0 ? moment : Math.min(moment, new Date(year, month + 1, 1).getTime());
}
