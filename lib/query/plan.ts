import type { Facet } from './tree.ts';

/** A query whose terms are numbers in a table shared by all topics: plain data, as a page is handed it. */
export type Plan =
  | { kind: 'term'; atom: number; term: string }
  | { kind: 'and' | 'or'; parts: readonly Plan[] }
  | { kind: 'not'; part: Plan }
  | NearPlan
  | { kind: 'facet'; facet: FacetPlan }
  | AddressPlan;

export interface NearPlan {
  kind: 'near';
  distance: number;
  ordered: boolean;
  parts: readonly Plan[];
}

export type FacetPlan = Pick<Facet, 'name' | 'value'>;

/** Something in the post's own address or in the targets of its links. */
export interface AddressPlan {
  kind: 'address';
  field: 'url' | 'links';
  /** One after the other, in lower case unless `exactCase`; a host is a whole name or the end of one. */
  pieces: readonly string[];
  isHost: boolean;
  exactCase: boolean;
  term: string;
}

/** Whether a query may be true of a post that has none of its terms; `wanted` false: whether it may be false of one. */
export function mayBe(plan: Plan, wanted: boolean): boolean {
  switch (plan.kind) {
    case 'term':
    case 'near':
      return !wanted;
    case 'not':
      return mayBe(plan.part, !wanted);
    case 'and':
    case 'or':
      return (plan.kind === 'and') === wanted ? plan.parts.every((part) => mayBe(part, wanted)) : plan.parts.some((part) => mayBe(part, wanted));
    default:
      return true;
  }
}
