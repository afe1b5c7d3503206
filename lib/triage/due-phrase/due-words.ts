export const UNITS = ['minute', 'hour', 'day', 'workday', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What a word stands for. `+1` is tomorrow; `3` the number; the rest says itself or is told below. */
export type Role =
  | `+${number}`
  | `${number}`
  | Unit
  | DayPart
  | (typeof WEEKDAYS)[number]
  | (typeof MONTHS)[number]
  | 'am'
  | 'pm'
  /** Before an amount ("in") and after it ("from now"). */
  | 'in'
  | 'later'
  /** The week after this one; in some languages only the next one that comes ("coming"). */
  | 'next'
  | 'coming'
  | 'this'
  | 'end'
  | 'weekend'
  /** Makes a number an hour: "9 Uhr", "9h". */
  | 'clock'
  /** Before a number: a day of the month ("the 5", "dia 5"). */
  | 'dated'
  /** Says nothing here: "on", "by". */
  | 'filler';

/**
 * One table per language: roles, several where a word says several things ("tonight" is `+0 evening`), and the words for
 * them, separated by `|`. Case and accents do not count, hyphens are blanks. Names of weekdays and months come from the
 * browser; only what it does not know stands here.
 */
export type DueWords = Readonly<Partial<Record<Role | `${Role} ${Role}`, string>>>;
