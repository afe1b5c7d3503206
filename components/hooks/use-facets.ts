import { type FacetValue, facetValues } from '../../lib/store/facet-values.ts';
import { useLiveQuery } from './use-live-query.ts';

/** What mentions can be narrowed to: the sites, tags and owners that stand on any, most first. */
export interface Facets {
  sites: readonly FacetValue[];
  tags: readonly FacetValue[];
  owners: readonly FacetValue[];
}

/** undefined until read; follows every change. */
export function useFacets(): Facets | undefined {
  return useLiveQuery(async (db) => {
    const [sites, tags, owners] = await Promise.all([facetValues(db, 'site'), facetValues(db, 'tag'), facetValues(db, 'owner')]);
    return { sites, tags, owners };
  }, []);
}
