import type { EpochMs } from '../model/time.ts';

export const DUE_WORDS = ['today', 'tomorrow', 'week', 'late'] as const;
export type DueWord = (typeof DUE_WORDS)[number];

/** What is meant by a due date: today, tomorrow, the seven days from today, what is late, or a day as YYYY-MM-DD; null: nothing. */
export function dueRange(value: string, now: EpochMs): { from: EpochMs; to: EpochMs } | null {
  switch (value) {
    case 'today': return days(now, 0, 1);
    case 'tomorrow': return days(now, 1, 2);
    case 'week': return days(now, 0, 7);
    case 'late': return { from: 0, to: now };
  }
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value) ?? [];
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  return date.getFullYear() === Number(year) && date.getMonth() === Number(month) - 1 && year !== '' ? days(date.getTime(), 0, 1) : null;
}

/** Days of the calendar where the user is, counted from that of `at`. */
function days(at: EpochMs, first: number, end: number): { from: EpochMs; to: EpochMs } {
  const midnight = (later: number) => {
    const date = new Date(at);
    return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later).getTime();
  };
  return { from: midnight(first), to: midnight(end) };
}
