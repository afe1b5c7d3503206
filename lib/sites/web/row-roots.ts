import { holds, isElement, parentOf, precedes } from '../dom.ts';
import { ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { ownText } from './own-text.ts';
import { isCard, tellToFind } from './roots.ts';
import { rowsIn } from './rows.ts';
import type { Row } from './rows.ts';
import { Survey } from './survey.ts';

/** A row that was found to be a post. */
export interface FoundRow extends Row {
  /** Nothing like it stands before it on the page. */
  isFirst: boolean;
}

const known = new WeakMap<Element, FoundRow>();

/** What `rowRoots` has found out about an element; null: it is no such row. */
export function foundRow(root: Element): FoundRow | null {
  return known.get(root) ?? null;
}

/** Characters in a row from which it is surely a text. */
const LEAST_TEXT = 25;

/** The posts of a part in which nothing is named after posts: two or more in a row with a name, a time and then words. */
export function rowRoots(scope: ParentNode): Element[] {
  const survey = new Survey(scope);
  const found: { row: Row; parent: Element | null; length: number }[] = [];
  for (const row of rowsIn(survey).toReversed()) {
    const inner = found.map(({ row: { root } }) => root).filter((root) => survey.holds(row.root, root));
    const length = textLength(ownPart(survey, row.root, inner, row.heads));
    if (length > 0) found.push({ row, parent: parentOf(row.root), length });
  }
  const kept = found.filter(({ parent }) => {
    const together = found.filter((other) => other.parent === parent);
    return together.length > 1 && together.filter(({ length }) => length >= LEAST_TEXT).length * 2 >= together.length;
  });
  kept.forEach(({ row }, at) => known.set(row.root, { ...row, isFirst: at === kept.length - 1 && !isElement(scope) }));
  return kept.map(({ row }) => row.root).toReversed();
}

/** 0: no post. */
function textLength(own: OwnPart): number {
  const told = tellToFind(own);
  const { author, time, body } = told;
  if (author === null || time === null || body === null || !(body === own.root || holds(own.root, body)) || isCard(own, body)) return 0;
  const { text, nodes } = ownText(own, told, LEAST_TEXT * 2);
  const [first] = nodes;
  const isHeaded = first !== undefined && [author.element, time.element].some((head) => head === null || precedes(head, first));
  return isHeaded ? text.length : 0;
}
