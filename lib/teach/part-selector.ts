import { holds } from '../sites/dom.ts';
import { partIn, type Place } from '../sites/taught/parts.ts';
import { candidatesFor } from './candidates.ts';

/** Posts in which a part is looked for to see whether the selector holds. */
const MOST_TRIED = 40;

/**
 * Where a part of a post is found, in it or before it: the selector finds the very element there, and in as many of its like
 * (`posts`, found by `post`) as possible one that `isOne`. null: it stands where no part can.
 */
export function partSelector(part: Element, root: Element, posts: readonly Element[], post: string, isOne: (element: Element) => boolean): Place | null {
  if (part === root) return { select: '', where: 'in' };
  const where = holds(root, part) ? 'in' : 'before';
  const others = posts.filter((element) => element !== root).slice(0, MOST_TRIED);
  let best: { place: Place | null; score: number } = { place: null, score: -Infinity };
  for (const { selector, weight } of candidatesFor(part, where === 'in' ? root : null)) {
    const place: Place = { select: selector, where };
    if (partIn({ post }, root, place) !== part) continue;
    const found = others.filter((other) => {
      const element = partIn({ post }, other, place);
      return element !== null && isOne(element);
    }).length;
    const score = (others.length === 0 ? 1 : found / others.length) * 10 + weight;
    if (score > best.score) best = { place, score };
  }
  return best.place;
}
