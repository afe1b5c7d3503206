import type { EpochMs } from '../../model/time.ts';
import { clockTime, daysUntilWork, isWorkingDay, type WorkingTime } from '../../model/working-time.ts';
import type { Unit } from './due-words.ts';
import type { SaidDue } from './said-due.ts';

/** The day that is meant. */
export interface SaidDay {
  /** Noon of it; of the next one after so many turns. null: there is none in this turn (29 February). */
  day(turn: number): EpochMs | null;
  /** Tuesdays come again, "today" does not. */
  comesAgain: boolean;
}

const NOON = 12 * 60;

/** null: neither a day nor a time was said. */
export function saidDay(said: SaidDue, now: EpochMs, working: WorkingTime): SaidDay | null {
  const { amounts, days, date, dayOfMonth, month, weekday, ahead, end, weekend, part, minute } = said;
  const today = new Date(now);
  const year = today.getFullYear();
  const inDays = (count: number) => clockTime(now, count, NOON);
  const once = (at: EpochMs | null): SaidDay => ({ day: () => at, comesAgain: false });
  const again = (day: SaidDay['day']): SaidDay => ({ day, comesAgain: true });
  const later = ahead === null ? 0 : 1;

  // "end of the day" is a time where the day is said beside it.
  const isTime = end === 'day' && (days ?? date ?? dayOfMonth ?? weekday) !== null;
  if (end !== null && !isTime) return again((turn) => lastDayOf(end, month, now, turn + later, working));
  if (weekend) return again((turn) => inDays(daysUntil(firstFreeDay(working), today.getDay()) + 7 * (turn + later)));
  if (amounts.length > 0) {
    // "Monday in a week" is a week after the next Monday.
    const first = inDays(weekday === null ? 0 : daysUntil(weekday, today.getDay()));
    return once(amounts.reduce<EpochMs | null>((moment, { count, unit }) => (moment === null ? null : shifted(moment, count, unit, working)), first));
  }
  if (days !== null) return once(inDays(days));
  if (date !== null) return date.year === null ? again((turn) => realDay(year + turn, date.month, date.day)) : once(realDay(date.year, date.month, date.day));
  if (dayOfMonth !== null) return again((turn) => realDay(year, (month ?? today.getMonth()) + (month === null ? turn + later : 12 * turn), dayOfMonth));
  if (ahead !== null) return once(dayAhead(ahead, weekday, now, working));
  if (weekday !== null) {
    // The name of today's day is that of the next one, unless a time is said.
    const first = daysUntil(weekday, today.getDay()) || (minute === null && part === null ? 7 : 0);
    return again((turn) => inDays(first + 7 * turn));
  }
  if (month !== null) return again((turn) => firstWorkFrom(clockTime(new Date(year + turn, month, 1).getTime(), 0, NOON), working));
  return minute === null && part === null ? null : again(inDays);
}

/** "next week" is its first day of work; with a weekday, that one of it. */
function dayAhead(unit: Unit, weekday: number | null, now: EpochMs, working: WorkingTime): EpochMs | null {
  const date = new Date(now);
  if (unit === 'week') {
    const start = clockTime(weekStart(now, working), 7, NOON);
    return weekday === null ? firstWorkFrom(start, working) : clockTime(start, daysUntil(weekday, weekStartDay(working)), NOON);
  }
  if (unit === 'month') return firstWorkFrom(new Date(date.getFullYear(), date.getMonth() + 1, 1, 12).getTime(), working);
  if (unit === 'year') return firstWorkFrom(new Date(date.getFullYear() + 1, 0, 1, 12).getTime(), working);
  return shifted(now, 1, unit, working);
}

/** That many units later; null for those smaller than a day. The 31st becomes the last of a shorter month. */
function shifted(at: EpochMs, count: number, unit: Unit, working: WorkingTime): EpochMs | null {
  if (unit === 'workday') return clockTime(at, daysUntilWork(at, count, working), NOON);
  if (unit === 'day' || unit === 'week') return clockTime(at, Math.round(count * (unit === 'week' ? 7 : 1)), NOON);
  if (unit === 'hour' || unit === 'minute') return null;
  const date = new Date(at);
  const month = date.getMonth() + Math.round(count * (unit === 'year' ? 12 : 1));
  const lastDay = new Date(date.getFullYear(), month + 1, 0).getDate();
  return new Date(date.getFullYear(), month, Math.min(date.getDate(), lastDay), 12).getTime();
}

/** The last day of work in the day, week, month or year, or in the one after so many of them. */
function lastDayOf(unit: NonNullable<SaidDue['end']>, month: number | null, now: EpochMs, later: number, working: WorkingTime): EpochMs {
  if (unit === 'day') return clockTime(now, later, NOON);
  if (unit === 'week') return lastWorkUntil(clockTime(weekStart(now, working), 6 + 7 * later, NOON), working);
  const date = new Date(now);
  const ofYear = unit === 'year' ? 11 : month;
  const last = ofYear === null ? new Date(date.getFullYear(), date.getMonth() + 1 + later, 0, 12) : new Date(date.getFullYear() + later, ofYear + 1, 0, 12);
  return lastWorkUntil(last.getTime(), working);
}

/** null: the calendar has no such day. */
function realDay(year: number, month: number, day: number): EpochMs | null {
  const date = new Date(year, month, day, 12);
  return date.getDate() === day ? date.getTime() : null;
}

function firstWorkFrom(at: EpochMs, working: WorkingTime): EpochMs {
  return isWorkingDay(at, working) ? at : clockTime(at, daysUntilWork(at, 1, working), NOON);
}

function lastWorkUntil(at: EpochMs, working: WorkingTime): EpochMs {
  let day = at;
  while (!isWorkingDay(day, working)) day = clockTime(day, -1, NOON);
  return day;
}

function weekStart(at: EpochMs, working: WorkingTime): EpochMs {
  return clockTime(at, -daysUntil(new Date(at).getDay(), weekStartDay(working)), NOON);
}

/** The day on which work begins again; Monday where it never stops. */
function weekStartDay({ days }: WorkingTime): number {
  const begins = (day: number) => days.includes(day) && !days.includes((day + 6) % 7);
  return begins(1) ? 1 : ([0, 2, 3, 4, 5, 6].find(begins) ?? 1);
}

/** The first day after work; Saturday where it never stops. */
function firstFreeDay({ days }: WorkingTime): number {
  const isFree = (day: number) => !days.includes(day) && days.includes((day + 6) % 7);
  return isFree(6) ? 6 : ([5, 0, 1, 2, 3, 4].find(isFree) ?? 6);
}

/** Days from one weekday to the next such one, 0 to 6. */
function daysUntil(weekday: number, from: number): number {
  return (weekday - from + 7) % 7;
}
