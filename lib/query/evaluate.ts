import type { Post } from '../model/post.ts';
import { isInAddress, placesInLinks } from './address.ts';
import { facetHolds } from './facet-holds.ts';
import type { Occurrence, Occurrences } from './finder.ts';
import { placesNear } from './near.ts';
import type { WordCounts } from './word-counts.ts';
import type { FieldName, Facet, QueryNode, Term } from './tree.ts';

/** A query whose terms are numbers in a table shared by all topics. */
export type Plan =
  | { kind: 'term'; atom: number; term: Term }
  | { kind: 'and' | 'or'; parts: readonly Plan[] }
  | { kind: 'not'; part: Plan }
  | NearPlan
  | { kind: 'facet'; facet: Facet }
  | { kind: 'address'; field: 'url' | 'links'; term: Term };

export interface NearPlan {
  kind: 'near';
  distance: number;
  ordered: boolean;
  parts: readonly Plan[];
}

/** A post, and what was found in it. */
export interface Sight {
  post: Post;
  found: Occurrences;
  counts: WordCounts;
}

/** Where a term stands that made a query true. */
export interface Reason {
  place: Occurrence;
  term: Term;
}

const NOWHERE: readonly Reason[] = [];

export function planOf(node: QueryNode, atomOf: (term: Term, scope: FieldName | null) => number, scope: FieldName | null = null): Plan {
  const inside = (child: QueryNode) => planOf(child, atomOf, scope);
  switch (node.kind) {
    case 'term':
      return scope === 'url' || scope === 'links' ? { kind: 'address', field: scope, term: node } : { kind: 'term', atom: atomOf(node, scope), term: node };
    case 'not':
      return { kind: 'not', part: inside(node.child) };
    case 'near':
      return { kind: 'near', distance: node.distance, ordered: node.ordered, parts: node.children.map(inside) };
    case 'in':
      return planOf(node.child, atomOf, node.field);
    case 'facet':
      return { kind: 'facet', facet: node };
    default:
      return { kind: node.kind, parts: node.children.map(inside) };
  }
}

/**
 * Why a query is true of a post: where its terms stand, none from a branch that is not true, none under a NOT, of a NEAR
 * those that stand near each other; null: it is not true.
 */
export function reasonsOf(plan: Plan, sight: Sight): readonly Reason[] | null {
  switch (plan.kind) {
    case 'term':
      return sight.found.get(plan.atom)?.map((place) => ({ place, term: plan.term })) ?? null;
    case 'not':
      if (plan.part.kind === 'not') return reasonsOf(plan.part.part, sight);
      return reasonsOf(plan.part, sight) === null ? NOWHERE : null;
    case 'near':
      return placesNear(plan, sight);
    case 'facet':
      return facetHolds(plan.facet, sight.post) ? NOWHERE : null;
    case 'address':
      if (plan.field === 'url') return isInAddress(plan.term, sight.post.url) ? NOWHERE : null;
      return placesInLinks(plan.term, sight.post.links);
    case 'and': {
      const all: Reason[] = [];
      for (const part of plan.parts) {
        const reasons = reasonsOf(part, sight);
        if (reasons === null) return null;
        all.push(...reasons);
      }
      return all;
    }
    case 'or': {
      const any = plan.parts.map((part) => reasonsOf(part, sight)).filter((reasons) => reasons !== null);
      return any.length === 0 ? null : any.flat();
    }
  }
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
