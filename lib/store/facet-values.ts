import type { EarshotDatabase } from './database.ts';

/** A value that some mentions have, and how many: a tag in lower case. */
export interface FacetValue {
  value: string;
  mentions: number;
}

/** Every value of a facet, most mentions first: counters tell it, no mention is read. */
export async function facetValues(db: EarshotDatabase, facet: 'site' | 'tag' | 'owner'): Promise<FacetValue[]> {
  const rows = await db.counters.where('name').startsWith(`${facet}:`).toArray();
  return rows
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => ({ value: name.slice(facet.length + 1), mentions: count }))
    .sort((a, b) => b.mentions - a.mentions || a.value.localeCompare(b.value));
}
