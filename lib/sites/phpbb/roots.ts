import { attr, firstChildOf, fits, holds, isElement, nearest, nextElementOf, one, previousElementOf, selfAndBelow, tagOf } from '../dom.ts';
import { PHPBB_DOM as DOM } from './selectors.ts';

/** The posts in `scope`, each with the number of a post in or on it. */
export function findRoots(scope: ParentNode): Element[] {
  const roots = new Set<Element>();
  // The number of a post that arrives by itself may stand before it.
  const before = isElement(scope) ? previousElementOf(scope) : null;
  for (const numbered of [...(before === null ? [] : [before]), ...selfAndBelow(scope, DOM.numbered)]) {
    const root = rootOf(numbered);
    if (root !== null && isWithin(root, scope)) roots.add(root);
  }
  return [...roots];
}

/** The first post of the page. */
export function firstRoot(doc: Document): Element | null {
  for (const numbered of selfAndBelow(doc, DOM.numbered)) {
    const root = rootOf(numbered);
    if (root !== null) return root;
  }
  return null;
}

export function numberOf(root: Element): string | null {
  const before = previousElementOf(root);
  return numberIn(root) ?? (before && firstChildOf(before) === null ? numberIn(before) : null) ?? selfAndBelow(root, DOM.numbered).map(numberIn).find((number) => number !== null) ?? null;
}

/** `p17`, as a name in version 2 `17`. */
function numberIn(element: Element): string | null {
  const name = attr(element, 'id') ?? attr(element, 'name') ?? '';
  return (tagOf(element) === 'a' ? /^p?(\d{1,12})$/ : /^p(\d{1,12})$/).exec(name)?.[1] ?? null;
}

/** The box of the post whose number an element bears; null: it bears none, or there is no text in it. */
function rootOf(numbered: Element): Element | null {
  if (numberIn(numbered) === null) return null;
  const root = tagOf(numbered) === 'a' ? (nearest(numbered, DOM.box) ?? nearest(numbered, DOM.oldBox)) : firstChildOf(numbered) === null ? besideIt(numbered) : numbered;
  return root !== null && one(root, '.content, .postbody') !== null ? root : null;
}

/** An empty element before the post's box, or at its start, for a link to lead to. */
function besideIt(numbered: Element): Element | null {
  const next = nextElementOf(numbered);
  return next !== null && fits(next, DOM.box) ? next : nearest(numbered, DOM.box);
}

function isWithin(root: Element, scope: ParentNode): boolean {
  return !isElement(scope) || holds(scope, root);
}

/** The rows of topics in `scope`. */
export function findRows(scope: ParentNode): Element[] {
  const rows = selfAndBelow(scope, DOM.topic).flatMap((link) => nearest(link, DOM.topicBox) ?? []);
  return [...new Set(rows)].filter((row) => isWithin(row, scope));
}

export function isRow(root: Element): boolean {
  return fits(root, DOM.topicBox) && one(root, DOM.topic) !== null && one(root, '.postbody') === null;
}
