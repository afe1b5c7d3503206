import { precedes } from '../dom.ts';
import { findRoots } from './roots.ts';
import { statedRoots } from './stated-roots.ts';

/** The posts of the scope in document order: those that the markup shows as posts, then those that only a script names. */
export function findPosts(scope: ParentNode): readonly Element[] {
  const { roots } = findRoots(scope);
  const stated = statedRoots(scope, roots);
  return stated.length === 0 ? roots : [...roots, ...stated].toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}
