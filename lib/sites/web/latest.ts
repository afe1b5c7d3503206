import type { Survey } from './survey.ts';

/** What a search of a part of a page leaves for the reading of the posts that it found. */
interface Search {
  survey: Survey;
  /** Ranks, ascending. */
  roots: Int32Array;
  unread: Set<Element | null>;
}

/** What the reading of one post starts from. */
export interface Searched {
  survey: Survey;
  inner: readonly Element[];
  /** It was found by what a script states, not by its markup. */
  isStated?: boolean;
}

let latest: Search | null = null;

/** `roots`: those that the survey found, in document order. */
export function rememberSearch(survey: Survey, roots: readonly Element[]): void {
  latest = roots.length === 0 ? null : { survey, roots: Int32Array.from(roots, (root) => survey.rankOf(root)), unread: new Set(roots) };
}

/**
 * The survey that found a post, and the posts in that one: for its first reading only, since a change of it is reported and read
 * anew. The last search alone is kept, and none once all that it found is read.
 */
export function takeSearch(root: Element): Searched | null {
  if (latest?.unread.delete(root) !== true) return null;
  const { survey, roots, unread } = latest;
  if (unread.size === 0) latest = null;
  return { survey, inner: survey.among(roots, root) };
}

let looked: Element | null = null;

/** A post is looked at before it may be read, right after; if it is not, and is looked at again since it has changed, it is surveyed anew. */
export function lookAt(root: Element): void {
  latest?.unread.delete(looked);
  looked = root;
}
