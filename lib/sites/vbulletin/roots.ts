import { attr, fits, holds, isElement, nearest, one, parentOf, selfAndBelow } from '../dom.ts';
import { VB } from './selectors.ts';

const POSTS = `${VB.post}, ${VB.message}`;
const BOX_ID = /^(?:post_?|edit)(\d{1,12})$/;

/** The posts in `scope`, in document order. */
export function findRoots(scope: ParentNode): Element[] {
  const roots = new Set<Element>();
  for (const element of selfAndBelow(scope, POSTS)) {
    const root = ownRoot(element);
    if (root !== null && (!isElement(scope) || holds(scope, root))) roots.add(root);
  }
  return [...roots];
}

/** The first post of the page. */
export function firstRoot(doc: Document): Element | null {
  for (const element of selfAndBelow(doc, POSTS)) {
    const root = ownRoot(element);
    if (root !== null) return root;
  }
  return null;
}

function ownRoot(element: Element): Element | null {
  return fits(element, VB.post) ? element : boxOf(element);
}

/** The box of the post to which an element belongs. */
export function rootOf(element: Element): Element | null {
  return nearest(element, VB.post) ?? boxOf(element);
}

export function numberOf(root: Element): string | null {
  const told = attr(root, 'data-node-id') ?? attr(root, 'main-post-id');
  if (told !== null) return /^\d{1,12}$/.test(told) ? told : null;
  const own = BOX_ID.exec(attr(root, 'id') ?? '')?.[1];
  const anchor = own === undefined ? one(root, VB.number) : null;
  return own ?? BOX_ID.exec((anchor && attr(anchor, 'id')) ?? '')?.[1] ?? linkedNumber(root);
}

function linkedNumber(root: Element): string | null {
  const link = one(root, VB.numberedLink);
  return /#post(\d{1,12})$/.exec((link && (attr(link, 'content') ?? attr(link, 'href'))) ?? '')?.[1] ?? null;
}

function boxOf(message: Element): Element | null {
  for (let box = nearest(message, VB.box); box !== null; box = above(box)) if (BOX_ID.test(attr(box, 'id') ?? '')) return box;
  return null;
}

function above(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && nearest(parent, VB.box);
}

/** The rows of threads in `scope`. */
export function findRows(scope: ParentNode): Element[] {
  const rows = selfAndBelow(scope, `${VB.row}, ${VB.rowLink}`).flatMap((element) => (fits(element, VB.row) ? element : (nearest(element, VB.row) ?? nearest(element, VB.oldRow) ?? [])));
  return [...new Set(rows)].filter((row) => !isElement(scope) || holds(scope, row));
}
