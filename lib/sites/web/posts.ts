import { holds, precedes } from '../dom.ts';
import { rememberSearch } from './latest.ts';
import { findRoots } from './roots.ts';
import { rowRoots } from './row-roots.ts';
import { statedRoots } from './stated-roots.ts';

/** The posts of the scope in document order: those that the markup shows as posts, then those that only a script names. */
export function findPosts(scope: ParentNode): readonly Element[] {
  const { roots: named, survey } = findRoots(scope);
  // Where one element has a telling name, that may be what stands above, or one row by accident.
  const { roots: rows, survey: rowSurvey } = named.length > 1 ? { roots: [], survey } : rowRoots(scope, survey);
  const roots = rows.length === 0 ? named : inOrder([...rows, ...named.filter((root) => !rows.some((row) => holds(root, row) || holds(row, root)))]);
  if (rowSurvey !== null) rememberSearch(rowSurvey, roots);
  return inOrder([...roots, ...statedRoots(scope, roots)]);
}

function inOrder(elements: Element[]): Element[] {
  return elements.length > 1 ? elements.toSorted((a, b) => (precedes(a, b) ? -1 : 1)) : elements;
}
