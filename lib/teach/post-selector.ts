import { all, documentOf, tagOf } from '../sites/dom.ts';
import { candidatesFor } from './candidates.ts';
import { isShapedAs, shapeOf } from './likeness.ts';

/** More matches than posts on any page: such a selector says nothing. */
const MOST_POSTS = 600;
/** Matches that are compared with the one pointed at. */
const MOST_COMPARED = 60;

/**
 * The selector by which a post and its like are found, on this page and, as far as it can be told, on others: of all that
 * fit the element, the one that finds most of those built like it and least else; among equals what says most.
 */
export function postSelector(post: Element): string {
  const doc = documentOf(post);
  const shape = shapeOf(post);
  const likeness = new Map<Element, boolean>([[post, true]]);
  const isAlike = (element: Element) => {
    const known = likeness.get(element) ?? isShapedAs(shape, shapeOf(element));
    likeness.set(element, known);
    return known;
  };
  let best = { selector: tagOf(post), score: -Infinity };
  for (const { selector, weight } of candidatesFor(post, null)) {
    const found = all(doc, selector);
    if (found.length > MOST_POSTS || !found.includes(post)) continue;
    const compared = sampled(found);
    const alike = compared.filter(isAlike).length / compared.length;
    const likes = found.length * alike;
    // One more of the like is worth less the more there are; anything else found counts against it.
    const score = Math.log2(1 + likes) * 2 - (found.length - likes) * 2 + weight;
    if (score > best.score) best = { selector, score };
  }
  return best.selector;
}

function sampled(found: readonly Element[]): readonly Element[] {
  const step = Math.max(1, Math.ceil(found.length / MOST_COMPARED));
  return found.filter((_, at) => at % step === 0);
}
