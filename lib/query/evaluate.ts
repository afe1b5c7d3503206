import type { Post } from '../model/post.ts';
import { isInAddress, placesInLinks } from './address.ts';
import { facetHolds } from './facet-holds.ts';
import type { Occurrence, Occurrences } from './finder.ts';
import { placesNear } from './near.ts';
import type { Plan } from './plan.ts';
import type { WordCounts } from './word-counts.ts';

/** A post, and what was found in it. */
export interface Sight {
  post: Post;
  found: Occurrences;
  counts: WordCounts;
}

/** Where a term stands that made a query true. */
export interface Reason {
  place: Occurrence;
  /** As its query writes it. */
  term: string;
}

const NOWHERE: readonly Reason[] = [];

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
      if (plan.field === 'url') return isInAddress(plan, sight.post.url) ? NOWHERE : null;
      return placesInLinks(plan, sight.post.links);
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
