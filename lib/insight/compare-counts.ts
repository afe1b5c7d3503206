/** How often something was met in a period, of how much that was looked at. */
export interface Exposed {
  count: number;
  /** What could have been it: posts seen, or, where that is not known of both periods, time. */
  of: number;
}

/**
 * `too few`: nothing can be said. `chance`: a difference like this comes about without any reason. `more`, `fewer`: one like
 * this hardly does, in less than one of twenty comparisons.
 */
export type Difference = 'too few' | 'chance' | 'more' | 'fewer';

/** On fewer events, both periods together, no rate is reliable (NCHS, data presentation standards for rates: ten at least). */
const FEWEST = 10;
/** On fewer a rate is off by more than a fifth by chance alone (the relative error of n events is 1/√n); statistics of health give none then. */
const FEWEST_FOR_RATE = 20;
/** What chance alone does in less than one of twenty comparisons is more than chance. */
const LEVEL = 0.05;
/** Beyond it the binomial distribution is a normal one, for all that is asked here. */
const LARGE = 1_000;

/**
 * Whether two counts differ by more than chance: given how many both are together, the first is as many draws as its part
 * of what was looked at (Przyborowski & Wilenski 1940, exact). Posts come in clumps, so that this calls a difference
 * telling rather too often than too seldom: it weeds out what surely is nothing.
 */
export function differenceOf(now: Exposed, before: Exposed): Difference {
  const total = now.count + before.count;
  if (total < FEWEST) return 'too few';
  const share = now.of + before.of > 0 ? now.of / (now.of + before.of) : 0.5;
  if (share <= 0 || share >= 1) return 'too few';
  const isMore = now.count > total * share;
  const tail = isMore ? atMost(before.count, total, 1 - share) : atMost(now.count, total, share);
  if (2 * tail >= LEVEL) return 'chance';
  return isMore ? 'more' : 'fewer';
}

/** By which part a rate grew (0.5 = half as much again) or fell (-0.5); null: too few for a rate. */
export function changeOf(now: Exposed, before: Exposed): number | null {
  if (before.count < FEWEST_FOR_RATE || now.of <= 0 || before.of <= 0) return null;
  return now.count / now.of / (before.count / before.of) - 1;
}

/** How likely so many draws of that probability, or fewer, are. */
function atMost(count: number, draws: number, probability: number): number {
  if (draws > LARGE) return normalAtMost((count + 0.5 - draws * probability) / Math.sqrt(draws * probability * (1 - probability)));
  let term = draws * Math.log1p(-probability);
  let sum = Math.exp(term);
  for (let drawn = 1; drawn <= count; drawn += 1) {
    term += Math.log((draws - drawn + 1) / drawn) + Math.log(probability) - Math.log1p(-probability);
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** The normal distribution (Abramowitz & Stegun 26.2.17, to seven places). */
function normalAtMost(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const upper = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? upper : 1 - upper;
}
