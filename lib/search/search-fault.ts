/** The names of filters, in the order in which they are offered. */
export const FILTERS = ['author', 'tag', 'site', 'status', 'due', 'is', 'topic', 'owner', 'note'] as const;
export type FilterName = (typeof FILTERS)[number];

/** A filter with a value that nothing has. The words are the page's. */
export interface SearchFault {
  filter: FilterName;
  /** As it was typed. */
  value: string;
}
