import { type Day, dayOf, daysLater, startOf } from './days.ts';

/** Sunday is 0, as for `Date`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Languages and regions whose week begins on Sunday, for browsers that do not tell (Firefox before 2026). */
const SUNDAY_FIRST = new Set(['US', 'CA', 'MX', 'BR', 'JP', 'KR', 'IN', 'IL', 'SA', 'TW', 'ZA', 'AR', 'CO', 'PE']);

/** On which day a week begins where this language is spoken (BCP 47). */
export function firstWeekday(language: string): Weekday {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  const told = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay;
  if (told !== undefined) return (told % 7) as Weekday;
  return SUNDAY_FIRST.has(locale.maximize().region ?? '') ? 0 : 1;
}

/** The seven days of the week that holds this day. */
export function weekOf(day: Day, first: Weekday): Day[] {
  const before = (new Date(startOf(day)).getDay() - first + 7) % 7;
  return Array.from({ length: 7 }, (_, index) => daysLater(day, index - before));
}

/** The weeks of the month that holds this day, from its first to its last; days of its neighbours fill them up. */
export function weeksOf(day: Day, first: Weekday): Day[][] {
  const date = new Date(startOf(day));
  const last = dayOf(new Date(date.getFullYear(), date.getMonth() + 1, 0).getTime());
  const weeks = [weekOf(dayOf(date.setDate(1)), first)];
  while (!weeks.at(-1)!.includes(last)) weeks.push(weekOf(daysLater(weeks.at(-1)![6]!, 1), first));
  return weeks;
}
