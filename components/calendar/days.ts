/** A day on the user's clock, as YYYY-MM-DD. */
export type Day = `${number}-${string}-${string}`;

export function dayOf(at: number): Day {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Midnight at its beginning, milliseconds since 1970; NaN for what is no day. */
export function startOf(day: Day): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** So many days later; a change of the clocks makes none longer. */
export function daysLater(day: Day, days: number): Day {
  const date = new Date(startOf(day));
  return dayOf(date.setDate(date.getDate() + days));
}

/** The same date so many months later, or the last of that month where it has none. */
export function monthsLater(day: Day, months: number): Day {
  const date = new Date(startOf(day));
  const wanted = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months);
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  return dayOf(date.setDate(Math.min(wanted, last)));
}

/** The same time of day on another day. */
export function onDay(at: number, day: Day): number {
  const time = new Date(at);
  return new Date(startOf(day)).setHours(time.getHours(), time.getMinutes(), time.getSeconds(), time.getMilliseconds());
}
