import type { EpochMs } from '../model/time.ts';

/** The time now. Everything that needs a clock is handed this one, so that tests can hand it another. */
export function now(): EpochMs {
  return Date.now();
}
