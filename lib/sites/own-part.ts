import { all, nearest, one } from './dom.ts';

/**
 * The first match below `root` that belongs to it and not to another post within it: replies nest in what they answer.
 * `roots` is the selector of posts.
 */
export function ownPart(root: Element, selector: string, roots: string): Element | null {
  const first = one(root, selector);
  if (first === null || nearest(first, roots) === root) return first;
  return all(root, selector).find((element) => nearest(element, roots) === root) ?? null;
}
