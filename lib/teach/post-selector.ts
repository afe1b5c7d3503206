import { all, attr, documentOf, firstChildOf, isElement, nextSiblingOf, tagOf, textOf } from '../sites/dom.ts';
import { candidatesFor } from './candidates.ts';
import { isTellingName } from './telling-names.ts';

/** More matches than posts on any page: such a selector says nothing. */
const MOST_POSTS = 600;
/** Matches that are compared with the one pointed at. */
const MOST_COMPARED = 60;
/** From here on two elements are built alike. */
const ALIKE = 0.4;

/**
 * The selector by which a post and its like are found, on this page and, as far as it can be told, on others: of all that
 * fit the element, the one that finds most of those built like it and least else; among equals what says most.
 */
export function postSelector(post: Element): string {
  const doc = documentOf(post);
  const shape = shapeOf(post);
  const likeness = new Map<Element, boolean>([[post, true]]);
  const isAlike = (element: Element) => {
    const known = likeness.get(element) ?? sameness(shape, shapeOf(element)) >= ALIKE;
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

/** Whether two elements are built alike. */
export function areAlike(a: Element, b: Element): boolean {
  return sameness(shapeOf(a), shapeOf(b)) >= ALIKE;
}

function sampled(found: readonly Element[]): readonly Element[] {
  const step = Math.max(1, Math.ceil(found.length / MOST_COMPARED));
  return found.filter((_, at) => at % step === 0);
}

const DEPTH = 4;
const MOST_TOKENS = 120;

/** What stands how deep in it and is called what. */
function shapeOf(root: Element): ReadonlySet<string> {
  const tokens = new Set<string>();
  const queue: { element: Element; depth: number }[] = [{ element: root, depth: 0 }];
  for (let next = queue.shift(); next !== undefined && tokens.size < MOST_TOKENS; next = queue.shift()) {
    const { element, depth } = next;
    const names = (attr(element, 'class') ?? '').slice(0, 300).split(/\s+/).filter(isTellingName);
    if (depth > 0) tokens.add(`${depth} ${tagOf(element)}`);
    if (depth > 0) for (const name of names) tokens.add(`${depth} .${name}`);
    if (depth >= DEPTH) continue;
    for (let child = firstChildOf(element); child !== null; child = nextSiblingOf(child)) if (isElement(child)) queue.push({ element: child, depth: depth + 1 });
  }
  if (textOf(root).trim() !== '') tokens.add('words');
  return tokens;
}

function sameness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((token) => b.has(token)).length;
  return both / (a.size + b.size - both);
}
