import type { QueryNode, Term } from './tree.ts';

/** A query whose terms are numbers in a table shared by all topics. */
export type Plan =
  | { kind: 'term'; atom: number; term: Term }
  | { kind: 'and' | 'or'; parts: readonly Plan[] }
  | { kind: 'not'; part: Plan };

export function planOf(node: QueryNode, atomOf: (term: Term) => number): Plan {
  switch (node.kind) {
    case 'term':
      return { kind: 'term', atom: atomOf(node), term: node };
    case 'not':
      return { kind: 'not', part: planOf(node.child, atomOf) };
    case 'near':
    case 'in':
    case 'facet':
      // No query has them yet.
      return { kind: 'or', parts: [] };
    default:
      return { kind: node.kind, parts: node.children.map((child) => planOf(child, atomOf)) };
  }
}

/** `has`: whether the term was found. */
export function isTrue(plan: Plan, has: (atom: number) => boolean): boolean {
  switch (plan.kind) {
    case 'term':
      return has(plan.atom);
    case 'not':
      return !isTrue(plan.part, has);
    case 'and':
      return plan.parts.every((part) => isTrue(part, has));
    case 'or':
      return plan.parts.some((part) => isTrue(part, has));
  }
}

/** The terms that made a true plan true, as written: none from a branch that is not true, none under a NOT. */
export function reasons(plan: Plan, has: (atom: number) => boolean): readonly (Plan & { kind: 'term' })[] {
  switch (plan.kind) {
    case 'term':
      return has(plan.atom) ? [plan] : [];
    case 'not':
      return plan.part.kind === 'not' ? reasons(plan.part.part, has) : [];
    case 'and':
      return plan.parts.flatMap((part) => reasons(part, has));
    case 'or':
      return plan.parts.flatMap((part) => (isTrue(part, has) ? reasons(part, has) : []));
  }
}
