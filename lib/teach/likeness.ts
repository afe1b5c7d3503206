import { attr, firstChildOf, isElement, nextElementOf, nextSiblingOf, previousElementOf, tagOf, textOf } from '../sites/dom.ts';
import { isTellingName } from './telling-names.ts';

/** What stands in an element, how deep, and what it is called. */
export type Shape = ReadonlySet<string>;

/** Share of two shapes that is the same in both, from which on they are built alike. */
const ALIKE = 0.4;
const DEPTH = 4;
const MOST_TOKENS = 120;

/** What stands how deep in it and is called what. */
export function shapeOf(root: Element): Shape {
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

export function isShapedAs(a: Shape, b: Shape): boolean {
  const both = [...a].filter((token) => b.has(token)).length;
  return both >= ALIKE * (a.size + b.size - both);
}

/** Whether two elements are built alike. */
export function areAlike(a: Element, b: Element): boolean {
  return isShapedAs(shapeOf(a), shapeOf(b));
}

const MOST_NEIGHBOURS = 6;

/** Whether one of the nearest neighbours is built as it is. */
export function hasLike(element: Element): boolean {
  for (const next of [nextElementOf, previousElementOf]) {
    let neighbour = next(element);
    for (let count = 0; neighbour !== null && count < MOST_NEIGHBOURS; neighbour = next(neighbour), count += 1) {
      if (tagOf(neighbour) === tagOf(element) && areAlike(element, neighbour)) return true;
    }
  }
  return false;
}
