import { all, documentOf, fits, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { QU } from './selectors.ts';

const SOUGHT = [QU.title, QU.content, QU.bar, QU.story, QU.commentLink].join(', ');
/** No bar is further from its text, no text of a comment from its time. */
const DEPTH = 14;

/** Questions, answers, posts, comments: each once, in the order of the page. */
export function findRoots(scope: ParentNode): Element[] {
  const roots = new Set<Element>();
  // Pages that are only for reading have no bars: none is sought again and again.
  const hasBars = one(documentOf(scope), QU.bar) !== null;
  for (const found of selfAndBelow(scope, SOUGHT)) {
    const root = nearest(found, QU.aside) === null ? rootOf(found, hasBars) : null;
    if (root !== null) roots.add(root);
  }
  return [...roots];
}

function rootOf(found: Element, hasBars: boolean): Element | null {
  if (fits(found, QU.title)) return nearest(found, QU.question) ?? nearest(found, QU.link) ?? found;
  if (fits(found, QU.commentLink)) return nearest(found, `${QU.content}, ${QU.block}`) === null ? boxOf(found, [QU.block]) : null;
  const around = [`${QU.content}, ${QU.block}`, QU.bar, `${QU.time}, ${QU.profile}`];
  const piece = nearest(found, QU.story) ?? (hasBars ? boxOf(found, around) : null);
  // One without a bar of its own is not the list around it.
  if (piece !== null && (fits(piece, QU.story) || all(piece, QU.content).length <= 1)) return piece;
  return fits(found, QU.content) ? boxOf(found, [QU.content, QU.time]) : null;
}

/** The smallest box around an element that holds all of what is sought. */
function boxOf(found: Element, sought: readonly string[]): Element | null {
  let box: Element | null = found;
  for (let depth = 0; box !== null && depth < DEPTH; depth += 1, box = parentOf(box)) {
    const outer = box;
    if (sought.every((selector) => fits(outer, selector) || one(outer, selector) !== null)) return outer;
  }
  return null;
}
