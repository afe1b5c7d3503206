import { countMentions, type MentionFilter } from '../../lib/store/mentions.ts';
import { useLiveQuery } from './use-live-query.ts';

/** How many mentions pass the filter; undefined until counted, and the last number while another filter is counted. */
export function useMentionCount(filter: MentionFilter): number | undefined {
  return useLiveQuery((db) => countMentions(db, filter), [JSON.stringify(filter)]);
}
