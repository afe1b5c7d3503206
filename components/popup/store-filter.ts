import type { SearchTerm } from '../../lib/search/search-term.ts';
import type { MentionFilter } from '../hooks/use-mentions.ts';
import type { PopupFilter } from './FilterBar.tsx';

/** What the store is asked for, with what the typed text means; {} where nothing narrows the list. */
export function storeFilter({ topicId, site, status }: PopupFilter, search: readonly SearchTerm[]): MentionFilter {
  return {
    ...(search.length === 0 ? {} : { search }),
    ...(topicId === null ? {} : { topicIds: [topicId] }),
    ...(site === null ? {} : { sites: [site] }),
    ...(status === null ? {} : { statuses: [status] }),
  };
}
