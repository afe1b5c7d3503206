import { holds, isElement, parentOf, precedes, previousElementOf, selfAndBelow } from '../dom.ts';
import { ownPart } from './own-part.ts';
import type { OwnPart } from './own-part.ts';
import { ownText } from './own-text.ts';
import { knowPersons, mayName } from './plain-author.ts';
import { isCard, tellToFind } from './roots.ts';
import type { Found } from './roots.ts';
import { LEAST_ROWS, rowsIn, SPANNING } from './rows.ts';
import type { Row } from './rows.ts';
import { ask } from './ask.ts';
import type { Steps } from './steps.ts';
import { Survey } from './survey.ts';

/** A row that was found to be a post. */
export interface FoundRow extends Row {
  /** No other one stands before it on the page. */
  isFirst: boolean;
}

const known = new WeakMap<Element, FoundRow>();
/** Parents of rows that were found, with a row of theirs: what a live page adds below them is one more. */
const lists = new WeakMap<Element, Row>();

/** What `rowRoots` has found out about an element; null: it is no such row. */
export function foundRow(root: Element): FoundRow | null {
  return known.get(root) ?? null;
}

interface Judged {
  row: Row;
  parent: Element | null;
  /** Characters of its text. */
  length: number;
}

/** Characters in a row from which it is surely a text. */
const LEAST_TEXT = 25;

/** The posts of a part in which nothing is named after posts: two or more in a row with a name, a time and then words. */
export function* rowRoots(scope: ParentNode, surveyed: Survey | null): Steps<Found> {
  const added = addedRow(scope);
  if (added === null && !mayHaveRows(scope)) return { roots: [], survey: surveyed };
  const survey = added === null ? (surveyed ?? (yield* Survey.steps(scope))) : yield* Survey.steps(scope, added.heads);
  yield* ask(survey);
  if (added === null) yield* knowPersons(survey);
  const judged = yield* judge(survey, added === null ? rowsIn(survey) : [added]);
  const kept = added === null ? togetherIn(judged) : judged;
  kept.forEach(({ row, parent }, at) => {
    known.set(row.root, { ...row, isFirst: at === 0 && !isElement(scope) });
    if (parent !== null) lists.set(parent, row);
  });
  return { roots: kept.map(({ row }) => row.root), survey };
}

/** What a page adds to rows that were found. */
function addedRow(scope: ParentNode): Row | null {
  const parent = isElement(scope) ? parentOf(scope) : null;
  const like = parent === null ? undefined : lists.get(parent);
  if (like === undefined || !isElement(scope)) return null;
  const heads: Element[] = [];
  for (let at = previousElementOf(scope); at !== null && heads.length < like.heads.length; at = previousElementOf(at)) heads.unshift(at);
  return { root: scope, heads };
}

/** Most of what a live page adds has no rows, and is not surveyed to know that. */
function mayHaveRows(scope: ParentNode): boolean {
  return selfAndBelow(scope, SPANNING).length >= LEAST_ROWS || mayName(scope, LEAST_ROWS);
}

/** Those that are posts, in document order. */
function* judge(survey: Survey, rows: readonly Row[]): Steps<Judged[]> {
  const judged: Judged[] = [];
  const outermost: Element[] = [];
  for (const row of rows.toReversed()) {
    yield;
    const inner = outermost.slice(outermost.findLastIndex((other) => !survey.holds(row.root, other)) + 1);
    const length = textLength(ownPart(survey, row.root, inner, row.heads));
    if (length === 0) continue;
    outermost.length -= inner.length;
    outermost.push(row.root);
    judged.push({ row, parent: parentOf(row.root), length });
  }
  return judged.toReversed();
}

/** Those with others like them beside them, of which half at least are surely texts. */
function togetherIn(judged: readonly Judged[]): Judged[] {
  const byList = Map.groupBy(judged, ({ parent }) => parent);
  const isList = (rows: readonly Judged[]): boolean => rows.length >= LEAST_ROWS && rows.filter(({ length }) => length >= LEAST_TEXT).length * 2 >= rows.length;
  return judged.filter(({ parent }) => isList(byList.get(parent) ?? []));
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
