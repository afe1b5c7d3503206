import type { MentionFilter } from '../hooks/use-mentions.ts';
import type { PopupFilter } from './FilterBar.tsx';

/** What the store is asked for; {} where nothing narrows the list. */
export function storeFilter({ text, topicId, site, status }: PopupFilter): MentionFilter {
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(topicId === null ? {} : { topicIds: [topicId] }),
    ...(site === null ? {} : { sites: [site] }),
    ...(status === null ? {} : { statuses: [status] }),
  };
}
