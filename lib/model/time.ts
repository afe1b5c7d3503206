/** Milliseconds since 1970-01-01T00:00:00Z, an integer: the only time unit stored. */
export type EpochMs = number;

/** How much of a time the page told: `hour` means minutes and below are unknown. */
export type TimePrecision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

/** From finest to coarsest. */
export const TIME_PRECISIONS: readonly TimePrecision[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** A point in time as read from a page. */
export interface ReadTime {
  at: EpochMs;
  precision: TimePrecision;
}
