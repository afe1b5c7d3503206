import { holds, isElement, precedes } from '../dom.ts';
import { rememberKinds, takeAlike } from './alike.ts';
import { namedIn } from './candidates.ts';
import { rememberSearch } from './latest.ts';
import { findRoots } from './roots.ts';
import { rowRoots } from './row-roots.ts';
import { statedRoots } from './stated-roots.ts';
import { finish } from './steps.ts';
import type { Steps } from './steps.ts';

/** The posts of the scope in document order: those that the markup shows as posts, then those that only a script names. */
export function findPosts(scope: ParentNode): readonly Element[] {
  return finish(searchPosts(scope, () => true));
}

/** The same in steps. `isUnchanged`: whether the page is what it was at the first of them; else what was seen on the way is not kept. */
export function* searchPosts(scope: ParentNode, isUnchanged: () => boolean): Steps<readonly Element[]> {
  const candidates = yield* namedIn(scope);
  const alike = isElement(scope) ? takeAlike(scope, candidates) : null;
  if (alike !== null) return alike;
  const { roots: named, survey } = yield* findRoots(scope, candidates);
  // Where one element has a telling name, that may be what stands above, or one row by accident.
  const { roots: rows, survey: rowSurvey } = named.length > 1 ? { roots: [], survey } : yield* rowRoots(scope, survey);
  const roots = rows.length === 0 ? named : inOrder([...rows, ...named.filter((root) => !rows.some((row) => holds(root, row) || holds(row, root)))]);
  if (rowSurvey !== null && isUnchanged()) rememberSearch(rowSurvey, roots);
  rememberKinds(scope, candidates, named);
  yield;
  return inOrder([...roots, ...statedRoots(scope, roots)]);
}

function inOrder(elements: Element[]): Element[] {
  return elements.length > 1 ? elements.toSorted((a, b) => (precedes(a, b) ? -1 : 1)) : elements;
}
