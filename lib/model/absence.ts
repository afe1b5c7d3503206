import type { EpochMs } from './time.ts';

/** A post was looked for on its own page, which was there, and others of its thread, and it was not; or the site says that it is gone. */
export interface Absence {
  /** When for the first time. */
  at: EpochMs;
  /** In which view of the page. */
  visit: string;
  /** In another view too: it is gone. Once may be a page that was not whole. */
  isSure: boolean;
}

/** What is to be thought after one more view without the post. */
export function missedAgain(before: Absence | null, at: EpochMs, visit: string): Absence {
  if (before === null) return { at, visit, isSure: false };
  return before.isSure || before.visit === visit ? before : { ...before, isSure: true };
}

/** What is to be thought after a page has said that the post is gone. */
export function toldGone(before: Absence | null, at: EpochMs, visit: string): Absence {
  return before?.isSure ? before : { at: before?.at ?? at, visit: before?.visit ?? visit, isSure: true };
}

/** The same after a reading of the post. */
export function metAgain(absence: Absence | null, readAt: EpochMs): Absence | null {
  return absence !== null && readAt > absence.at ? null : absence;
}
