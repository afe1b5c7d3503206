import { tagOf } from '../sites/dom.ts';
import { partIn } from '../sites/taught/parts.ts';
import { candidatesFor } from './candidates.ts';

/** Posts in which a part is looked for to see whether the selector holds. */
const MOST_TRIED = 40;

/**
 * The selector by which a part of a post is found in it and in its like: it finds the very element there, and in as many of
 * the others as possible one that `isOne`.
 */
export function partSelector(part: Element, root: Element, posts: readonly Element[], post: string, isOne: (element: Element) => boolean): string {
  if (part === root) return '';
  const others = posts.filter((element) => element !== root).slice(0, MOST_TRIED);
  let best = { selector: tagOf(part), score: -Infinity };
  for (const { selector, weight } of candidatesFor(part, root)) {
    if (partIn({ post }, root, selector) !== part) continue;
    const found = others.filter((other) => {
      const element = partIn({ post }, other, selector);
      return element !== null && isOne(element);
    }).length;
    const score = (others.length === 0 ? 1 : found / others.length) * 10 + weight;
    if (score > best.score) best = { selector, score };
  }
  return best.selector;
}
