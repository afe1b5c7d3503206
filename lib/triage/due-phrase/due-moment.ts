import { type EpochMs, HOUR_MS, MINUTE_MS, type TimePrecision } from '../../model/time.ts';
import { clockTime, type WorkingTime } from '../../model/working-time.ts';
import type { DayPart, Unit } from './due-words.ts';
import { saidDay } from './said-day.ts';
import type { SaidDue } from './said-due.ts';

/** When it is meant: `at` before `now` where what was said is over and has no next one; null: no time was said. */
export interface DueMoment {
  at: EpochMs;
  precision: TimePrecision;
  /** The weekday that was said is not that of the date that was said. */
  wrongWeekday: boolean;
}

const NOON = 12 * 60;
/** A leap day may be eight years away, a 31st two months. */
const TURNS = 9;
const MS_OF: Partial<Record<Unit, number>> = { hour: HOUR_MS, minute: MINUTE_MS };

/** Minutes since midnight: from when, and until when it may still be called so. */
const PARTS: Record<DayPart, readonly [number, number]> = {
  morning: [9 * 60, 12 * 60],
  noon: [12 * 60, 13 * 60],
  afternoon: [15 * 60, 18 * 60],
  evening: [19 * 60, 24 * 60],
  night: [21 * 60, 24 * 60],
  midnight: [24 * 60, 24 * 60],
};

/** The moment that is meant, on the clock of where the browser runs. */
export function dueMoment(said: SaidDue, now: EpochMs, working: WorkingTime): DueMoment | null {
  const real = realTime(said, now);
  if (real !== null) return { at: real, precision: 'minute', wrongWeekday: false };
  const saidOn = saidDay(said, now, working);
  if (saidOn === null) return null;
  const { minute, precision } = timeOfDay(said, working);
  let over: DueMoment | null = null;
  for (let turn = 0; turn < (saidOn.comesAgain ? TURNS : 1); turn += 1) {
    const day = saidOn.day(turn);
    if (day === null) continue;
    const at = clockTime(day, 0, minute);
    const moment = { at, precision, wrongWeekday: isDated(said) && said.weekday !== null && new Date(day).getDay() !== said.weekday };
    if (at > now) return moment;
    over ??= saidOn.comesAgain ? null : { ...moment, at: restOfToday(said, now) ?? at };
  }
  return over;
}

/** Hours and minutes from now are real ones, whatever the clock does meanwhile: to the next whole minute. */
function realTime({ amounts, days, date, weekday, minute, part }: SaidDue, now: EpochMs): EpochMs | null {
  const alone = (days ?? 0) === 0 && date === null && weekday === null && minute === null && part === null;
  if (!alone || !amounts.some(({ unit }) => MS_OF[unit] !== undefined)) return null;
  const at = amounts.reduce((moment, { count, unit }) => moment + count * (MS_OF[unit] ?? NaN), now);
  return Math.ceil(at / MINUTE_MS) * MINUTE_MS;
}

/** When on the day. A day without a time means the beginning of work, and what is to be done by its end the end of work. */
function timeOfDay(said: SaidDue, working: WorkingTime): { minute: number; precision: TimePrecision } {
  if (said.minute !== null) return { minute: minuteMeant(said, said.minute, working), precision: 'minute' };
  if (said.part !== null) return { minute: PARTS[said.part][0], precision: 'hour' };
  return { minute: said.end !== null || said.days === 0 ? working.to : working.from, precision: 'day' };
}

/** "3" is three in the afternoon where only that is a time of work; "03:00" is what it says. */
function minuteMeant({ half, part, bareHour }: SaidDue, minute: number, { from, to }: WorkingTime): number {
  const isLate = half === 'pm' || part === 'afternoon' || part === 'evening' || (part === 'night' && minute >= NOON / 2);
  if (isLate && minute < NOON) return minute + NOON;
  if (half === 'am' && minute >= NOON && minute < NOON + 60) return minute - NOON;
  const isBare = bareHour && half === null && part === null && minute > 0;
  return isBare && minute < from && minute + NOON >= from && minute + NOON <= to ? minute + NOON : minute;
}

/** "Today" and "tonight" last as long as they may be called so. */
function restOfToday({ days, part, minute }: SaidDue, now: EpochMs): EpochMs | null {
  if (days !== 0 || minute !== null) return null;
  const last = clockTime(now, 0, part === null ? 2 * NOON : PARTS[part][1]) - MINUTE_MS;
  return last > now ? last : null;
}

/** A date was said, so that a weekday beside it can be right or wrong. */
function isDated({ date, days, dayOfMonth }: SaidDue): boolean {
  return date !== null || days !== null || dayOfMonth !== null;
}
