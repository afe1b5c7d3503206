import type { Plan } from './plan.ts';
import { isUnspaced, isWordPoint } from './fold.ts';
import { HOST } from './checks.ts';
import type { Pattern } from './term-patterns.ts';

/** A longer string rules out hardly more, and takes longer to prepare. */
const ENOUGH = 8;

/**
 * Folded strings of which one must stand in a post's raw text or links for the query to match; null: it may match without
 * any. Raw text is poorer than a post's: words of neighbouring blocks touch, emoji are pictures, a handle may stand in a link only.
 * @param patterns what is looked for, by the number of the term
 */
export function factorsOf(plan: Plan, patterns: readonly (readonly Pattern[])[]): readonly string[] | null {
  switch (plan.kind) {
    case 'term': {
      const factors = patterns[plan.atom]!.map(factorOf);
      return factors.includes('') ? null : factors;
    }
    case 'not':
      return plan.part.kind === 'not' ? factorsOf(plan.part.part, patterns) : null;
    case 'or': {
      const parts = plan.parts.map((part) => factorsOf(part, patterns));
      return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
    }
    case 'facet':
    case 'address':
      return null;
    case 'and':
    case 'near':
      return plan.parts.map((part) => factorsOf(part, patterns)).reduce(rarer);
  }
}

/** All parts of an AND must be there: the one with the longest strings rules out most. */
function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return shortest(b) > shortest(a) ? b : a;
}

function shortest(factors: readonly string[]): number {
  return factors.reduce((least, { length }) => Math.min(least, length), Infinity);
}

/** A host stands for its longest label, a handle for its name: an author's may be in a link or bare. */
function factorOf({ folded, literals, checks }: Pattern): string {
  if (checks & HOST) return labelOf(folded.split('/', 1)[0]!);
  return literals.map((literal) => longestPiece(literal.replace(/^[@#/](?=.)/u, ''))).reduce((a, b) => (b.length > a.length ? b : a));
}

/** Not the last label, where another is longer than a letter: every other link has a `com`. */
function labelOf(host: string): string {
  const labels = (part: string) => longestPiece(part.replace(/[.[\]]/g, ' '));
  const name = labels(host.replace(/[.\]]+[^.[\]]*$/, ''));
  return name.length > 1 ? name : labels(host);
}

/** Pieces end where raw text may differ: at spaces, apostrophes and what a page may draw as a picture. */
function longestPiece(folded: string): string {
  let longest = '';
  let piece = '';
  for (const char of folded) {
    const point = char.codePointAt(0)!;
    const stays = point < 0x80 ? char !== ' ' && char !== "'" : isWordPoint(point) || isUnspaced(point);
    piece = stays ? piece + char : '';
    if (piece.length > longest.length) longest = piece;
  }
  return longest.length > ENOUGH ? [...longest].slice(0, ENOUGH).join('') : longest;
}
