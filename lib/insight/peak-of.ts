/** The largest of some counts, and what is usual. */
export interface Peak {
  index: number;
  count: number;
  /** The mean of all others. */
  usual: number;
  /** Beyond what chance does to a steady flow. */
  isTelling: boolean;
}

/** A day alone has nothing to stand out from. */
const FEWEST_DAYS = 4;
/** Counts of a steady flow stay within three standard deviations (Shewhart's control chart for counts). */
const LIMIT = 3;

/** The highest of the counts; null: too few to speak of one. */
export function peakOf(counts: readonly number[]): Peak | null {
  if (counts.length < FEWEST_DAYS) return null;
  const count = Math.max(...counts);
  const usual = (counts.reduce((sum, one) => sum + one, 0) - count) / (counts.length - 1);
  return { index: counts.indexOf(count), count, usual, isTelling: count > usual + LIMIT * Math.sqrt(Math.max(usual, 1)) };
}
