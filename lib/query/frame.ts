import type { Field } from './fields.ts';
import type { Distance, Token } from './tokens.ts';
import { isPlainWord, saysSomething } from './term-text.ts';
import type { QueryNode, Span } from './tree.ts';

/** A part of a query that has been read. */
export interface Built {
  node: QueryNode;
  depth: number;
  /** The first part that cannot stand near anything. */
  placeless: Span | null;
  /** The first part that names a field. */
  fielded: Span | null;
}

/** `near/4:a,b` while it is read. */
interface List {
  about: Distance;
  items: Built[];
  /** A comma came last. */
  more: boolean;
}

/** A group that is being read. */
export interface Frame {
  open: Span | null;
  /** The field that the group is the value of. */
  field: FieldToken | null;
  /** `site:(a OR b)`: the field of every word below. */
  of: FieldToken | null;
  /** What stands between `OR`s, finished. */
  alternatives: Built[];
  /** What is joined by `AND` since the last `OR`. */
  joined: Built[];
  /** `NOT`s that wait for their term. */
  nots: Span[];
  /** The term that came last: a NEAR may follow. */
  last: Built | null;
  near: Distance | null;
  list: List | null;
  /** The operator that waits for a term; a comma may go without. */
  waiting: Operator | null;
}

export type Operator = Span & { kind: Token['kind'] };
export type FieldToken = Span & { field: Field };

export function newFrame(open: Span | null, field: FieldToken | null, of: FieldToken | null): Frame {
  return { open, field, of, alternatives: [], joined: [], nots: [], last: null, near: null, list: null, waiting: null };
}

/** Stands where a term is missing or wrong, so that the rest can be checked; a query with errors gives no tree. */
export function placeholder({ start, end }: Span): Built {
  return { node: { kind: 'term', shape: 'word', text: '', exactCase: false, start, end }, depth: 1, placeless: null, fielded: null };
}

export function depthOf(parts: readonly Built[]): number {
  return 1 + parts.reduce((most, { depth }) => Math.max(most, depth), 0);
}

export function firstOf(parts: readonly Built[], what: 'placeless' | 'fielded'): Span | null {
  return parts.find((part) => part[what] !== null)?.[what] ?? null;
}

/** The words of a phrase, the parts of an AND. */
export function partsOf({ node, depth, placeless, fielded }: Built): readonly Built[] {
  if (node.kind === 'and') return node.children.map((child) => ({ node: child, depth: depth - 1, placeless, fielded }));
  if (node.kind !== 'term' || node.shape !== 'phrase') return [];
  let at = node.end - 1 - node.text.length;
  return node.text.split(' ').flatMap((text) => {
    const start = Math.max(at, node.start);
    at = Math.max(at, node.start) + text.length + 1;
    if (!saysSomething(text, false)) return [];
    const shape = isPlainWord(text) && !node.exactCase ? 'word' : 'phrase';
    return { node: { ...node, shape, text, start, end: Math.min(at - 1, node.end) }, depth: 1, placeless: null, fielded: null };
  });
}
