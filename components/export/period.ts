import type { EpochMs } from '../../lib/model/time.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';

/** From day to day, both included, as `<input type=date>` writes them; '' = open on that side. */
export interface Period {
  from: string;
  to: string;
}

/** The days of this month so far, where the user is. */
export function thisMonth(now: EpochMs): Period {
  const today = new Date(now);
  return { from: dayOf(new Date(today.getFullYear(), today.getMonth(), 1)), to: dayOf(today) };
}

/** The mentions first seen in these days, from midnight to midnight where the user is. */
export function periodFilter({ from, to }: Period): Pick<MentionFilter, 'from' | 'to'> {
  const first = midnight(from, 0);
  const afterLast = midnight(to, 1);
  return { ...(first === null ? {} : { from: first }), ...(afterLast === null ? {} : { to: afterLast }) };
}

function midnight(day: string, daysAfter: number): EpochMs | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const at = new Date(year, month - 1, date + daysAfter).getTime();
  return Number.isNaN(at) ? null : at;
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
