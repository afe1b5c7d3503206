import type { Combination, Facet, FieldName, Near, QueryNode, Span, Term, Within } from './tree.ts';

/**
 * What a query asks for, as data that a sentence can be made of: negations stand at groups and never twice, groups of the
 * same kind within each other are one. `none` and `not-all` are `any` and `all` denied.
 */
export type Clause = Span &
  (
    | { says: 'term'; term: Term }
    | { says: GroupSays; parts: readonly Clause[] }
    /** At most `distance` words between the parts. */
    | { says: 'near'; distance: number; ordered: boolean; parts: readonly Clause[] }
    | { says: 'in'; field: FieldName; part: Clause }
    | { says: 'facet'; facet: Facet }
  );

export type GroupSays = 'all' | 'any' | 'none' | 'not-all';

/** The query's clauses, in its order: a post matches when each of them holds. */
export function explain(tree: QueryNode): readonly Clause[] {
  const whole = clauseOf(tree, false);
  const clauses = whole.says === 'all' ? whole.parts : [whole];
  const terms = clauses.filter(({ says }) => says === 'term');
  if (terms.length < 2) return clauses;
  // Words that are each demanded are one sentence, where the first of them stands.
  const together: Clause = { says: 'all', parts: terms, ...spanOf(terms) };
  return clauses.flatMap((clause) => (clause === terms[0] ? [together] : clause.says === 'term' ? [] : [clause]));
}

function clauseOf(node: QueryNode, denied: boolean): Clause {
  const { start, end } = node;
  if (node.kind === 'not') return { ...clauseOf(node.child, !denied), start, end };
  if (isGroup(node)) return groupOf(node, denied);
  const clause = leafOf(node);
  return denied ? { says: 'none', parts: [clause], start, end } : clause;
}

function isGroup(node: QueryNode): node is Combination {
  return node.kind === 'and' || node.kind === 'or';
}

function groupOf({ kind, children, start, end }: Combination, denied: boolean): Clause {
  if (kind === 'and') return { says: denied ? 'not-all' : 'all', parts: conjunction(children), start, end };
  return { says: denied ? 'none' : 'any', parts: alternatives(children), start, end };
}

function leafOf(node: Term | Near | Within | Facet): Clause {
  const { start, end } = node;
  switch (node.kind) {
    case 'term':
      return { says: 'term', term: node, start, end };
    case 'near':
      return { says: 'near', distance: node.distance, ordered: node.ordered, parts: node.children.map((child) => clauseOf(child, false)), start, end };
    case 'in':
      return { says: 'in', field: node.field, part: clauseOf(node.child, false), start, end };
    case 'facet':
      return { says: 'facet', facet: node, start, end };
  }
}

/** What must hold together: no `all` inside; everything that must not be there in one `none`. */
function conjunction(children: readonly QueryNode[]): readonly Clause[] {
  const parts = children.map((child) => clauseOf(child, false)).flatMap((clause) => (clause.says === 'all' ? clause.parts : [clause]));
  const forbidden = parts.filter((part): part is Clause & { says: 'none'; parts: readonly Clause[] } => part.says === 'none');
  if (forbidden.length < 2) return parts;
  const together: Clause = { says: 'none', parts: forbidden.flatMap((clause) => clause.parts), ...spanOf(forbidden) };
  return parts.flatMap((part) => (part === forbidden[0] ? [together] : part.says === 'none' ? [] : [part]));
}

/** Of which one is enough: no `any` inside. */
function alternatives(children: readonly QueryNode[]): readonly Clause[] {
  return children.map((child) => clauseOf(child, false)).flatMap((clause) => (clause.says === 'any' ? clause.parts : [clause]));
}

function spanOf(clauses: readonly Clause[]): Span {
  return { start: Math.min(...clauses.map(({ start }) => start)), end: Math.max(...clauses.map(({ end }) => end)) };
}
