import { ALIKE } from './likeness.ts';

/** A keyed and a read one that may be the same post. */
export interface Pair {
  /** Their places in the key and on the page: only to know them by. */
  places: readonly [keyed: number, read: number];
  /** 0 to 1. */
  likeness: number;
  /** How many of author and date agree: it decides between posts of the same words. */
  agreeing: number;
}

/** What agreement weighs beside likeness: less than any difference of words that a person would see. */
const AGREEMENT = 0.01;

/** The pairs that are taken for the same post, the likeliest first, each keyed and each read one in one pair at most; their order on the page does not matter. */
export function matchPosts<P extends Pair>(pairs: readonly P[]): P[] {
  const weight = ({ likeness, agreeing }: P): number => likeness + agreeing * AGREEMENT;
  const taken = [new Set<number>(), new Set<number>()] as const;
  return pairs
    .filter(({ likeness }) => likeness >= ALIKE)
    .toSorted((a, b) => weight(b) - weight(a))
    .filter(({ places: [keyed, read] }) => {
      if (taken[0].has(keyed) || taken[1].has(read)) return false;
      taken[0].add(keyed);
      taken[1].add(read);
      return true;
    });
}
