import { type EpochMs, HOUR_MS, MINUTE_MS } from './time.ts';

/** When the user works, on the clock of where the browser runs: also over the nights when clocks change. */
export interface WorkingTime {
  /** 0 (Sunday) to 6; at least one. */
  days: readonly number[];
  /** Minutes since midnight; `from` before `to`, `to` at most 1440. */
  from: number;
  to: number;
}

export const USUAL_WORKING_TIME: WorkingTime = { days: [1, 2, 3, 4, 5], from: 9 * 60, to: 18 * 60 };

/** Whether anyone can work so: a goal counted in it comes to an end. */
export function isWorkingTime({ days, from, to }: WorkingTime): boolean {
  const isDay = (day: number) => Number.isInteger(day) && day >= 0 && day <= 6;
  return days.length > 0 && days.every(isDay) && Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to && to <= 24 * 60;
}

export function isWorkingDay(at: EpochMs, { days }: WorkingTime): boolean {
  return days.includes(new Date(at).getDay());
}

/** That time of the clock so many days later; `minute` since midnight, 1440 = the midnight at the day's end. */
export function clockTime(at: EpochMs, days: number, minute: number): EpochMs {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, 0, minute).getTime();
}

/** So many hours of work later; a part of an hour counts. */
export function addWorkingHours(at: EpochMs, hours: number, working: WorkingTime): EpochMs {
  let left = hours * HOUR_MS;
  let moment = at;
  for (;;) {
    moment = workAfter(moment, working);
    const rest = clockTime(moment, 0, working.to) - moment;
    if (left <= rest) return moment + left;
    left -= rest;
    moment = clockTime(moment, 0, working.to);
  }
}

/** The same time of the clock so many working days later; what comes outside working time counts from when work begins again. */
export function addWorkingDays(at: EpochMs, count: number, working: WorkingTime): EpochMs {
  const moment = workAfter(at, working);
  return clockTime(moment, daysUntilWork(moment, count, working), minuteOfDay(moment)) + (moment % MINUTE_MS);
}

/** How many days of the calendar pass until so many working days have. */
export function daysUntilWork(at: EpochMs, count: number, working: WorkingTime): number {
  let days = 0;
  for (let left = count; left > 0; ) {
    days += 1;
    if (isWorkingDay(clockTime(at, days, 12 * 60), working)) left -= 1;
  }
  return days;
}

/** That moment, if it is one of work, else the next beginning. */
function workAfter(at: EpochMs, working: WorkingTime): EpochMs {
  if (isWorkingDay(at, working) && at < clockTime(at, 0, working.to)) return Math.max(at, clockTime(at, 0, working.from));
  return clockTime(at, daysUntilWork(at, 1, working), working.from);
}

function minuteOfDay(at: EpochMs): number {
  const date = new Date(at);
  return date.getHours() * 60 + date.getMinutes();
}
