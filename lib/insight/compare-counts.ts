/** How often something was met in a period, of how much that was looked at. */
export interface Exposed {
  count: number;
  /** What could have been it: posts seen, or, where that is not known of both periods, time. */
  of: number;
}

/**
 * `too few`: nothing can be said. `chance`: a difference like this comes about without any reason. `more`, `fewer`: one like
 * this hardly does, in one of twenty comparisons.
 */
export type Difference = 'too few' | 'chance' | 'more' | 'fewer';

/** Below that many expected on either side the test below is not to be trusted (Cochran 1954, Biometrics 10: 417). */
const FEWEST_EXPECTED = 5;
/** 95 % of what chance does lies within so many standard deviations. */
const BEYOND_CHANCE = 1.96;
/** On fewer events a rate is off by a fifth and more by chance alone: the rule of the US statistics of health (NCHS) is to give none. */
export const FEWEST_FOR_RATE = 20;

/**
 * Whether two counts differ by more than chance: given how many both are together, the first is as many draws as its part
 * of what was looked at (Przyborowski & Wilenski 1940, in the normal approximation). Posts come in clumps, so that this
 * calls a difference telling rather too often than too seldom: it weeds out what surely is nothing.
 */
export function differenceOf(now: Exposed, before: Exposed): Difference {
  const total = now.count + before.count;
  const share = partOf(now, before);
  const expected = total * share;
  if (Math.min(expected, total - expected) < FEWEST_EXPECTED) return 'too few';
  const distance = (now.count - expected) / Math.sqrt(total * share * (1 - share));
  if (Math.abs(distance) < BEYOND_CHANCE) return 'chance';
  return distance > 0 ? 'more' : 'fewer';
}

/** By which part a rate grew (0.5 = half as much again) or fell (-0.5); null: too few for a rate. */
export function changeOf(now: Exposed, before: Exposed): number | null {
  if (before.count < FEWEST_FOR_RATE || now.of <= 0 || before.of <= 0) return null;
  return now.count / now.of / (before.count / before.of) - 1;
}

function partOf(now: Exposed, before: Exposed): number {
  const all = now.of + before.of;
  return all > 0 ? now.of / all : 0.5;
}
