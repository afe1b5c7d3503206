import { all, holds, nearest, one, parentOf, precedes, selfAndBelow } from '../dom.ts';
import { SMF_DOM as DOM } from './selectors.ts';

/** The posts in a part of a topic's page: boxes in 2, in 1.1 the tables that hold a table with a subject. */
export function postRoots(scope: ParentNode): Element[] {
  const roots = new Set(selfAndBelow(scope, DOM.wrapper));
  for (const subject of all(scope, DOM.subject)) {
    const root = nearest(subject, DOM.wrapper) === null ? tableAround(subject) : null;
    if (root !== null && holds(scope, root)) roots.add(root);
  }
  return [...roots].toSorted((a, b) => (precedes(a, b) ? -1 : 1));
}

/** The post that a page begins with. */
export function firstRoot(doc: Document): Element | null {
  const subject = one(doc, DOM.subject);
  return one(doc, DOM.wrapper) ?? (subject && tableAround(subject));
}

/** The results in a part of a search: what holds both the head of a post and its words. */
export function foundRoots(scope: ParentNode): Element[] {
  const roots = all(scope, DOM.foundBody).map((body) => parentOf(body));
  return [...new Set(roots.filter((root): root is Element => root !== null && holds(scope, root) && one(root, DOM.found) !== null))];
}

/** The rows in a part of a list, by the links to topics in them. */
export function rowRoots(scope: ParentNode): Element[] {
  const rows = all(scope, DOM.rowLink).map((link) => nearest(link, DOM.row));
  return [...new Set(rows.filter((row): row is Element => row !== null && holds(scope, row)))];
}

function tableAround(subject: Element): Element | null {
  const head = nearest(subject, 'table');
  const around = head && parentOf(head);
  return around && nearest(around, 'table');
}
