/** How long something is kept, in days; null = for ever. */
export type KeepDays = 30 | 365 | null;
export const KEEP_DAYS: readonly KeepDays[] = [30, 365, null];
