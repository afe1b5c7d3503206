/** A text as its letters and digits alone, with how often each two of them stand beside each other. */
export interface Folded {
  letters: string;
  pairs: ReadonlyMap<string, number>;
}

/** From here on two texts may be the same post: half of what either says. */
export const ALIKE = 0.5;
/** From here on a text was read as it is: the rest is an edit note, a smiley, a quote's heading. */
export const SAME = 0.9;

/** Letters and digits that are enough to know a text again inside another. */
const TELLING = 20;

/** White space, punctuation, case and the form of letters do not count. */
export function folded(text: string): Folded {
  const letters = text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { letters, pairs };
}

/**
 * How alike two texts are, from 0 to 1: the share of the pairs of letters that they have in common (Dice), in any script.
 * One that holds the other whole is at least `ALIKE`, as are two without letters.
 */
export function likeness(a: Folded, b: Folded): number {
  if (a.letters === b.letters) return a.letters === '' ? ALIKE : 1;
  const [shorter, longer] = a.letters.length < b.letters.length ? [a, b] : [b, a];
  const held = shorter.letters.length >= TELLING && longer.letters.includes(shorter.letters) ? ALIKE : 0;
  const total = a.letters.length + b.letters.length - 2;
  // They cannot have more in common than the shorter one has.
  if (2 * shorter.letters.length < ALIKE * total) return held;
  let common = 0;
  for (const [pair, count] of shorter.pairs) common += Math.min(count, longer.pairs.get(pair) ?? 0);
  return Math.max(held, total <= 0 ? 0 : (2 * common) / total);
}
