import type { Mention } from '../../lib/model/mention.ts';
import { type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import { openDatabase } from '../../lib/store/open-database.ts';

/** All mentions that pass the filter, page by page: never the whole store in memory. */
export function mentionsToExport(filter: MentionFilter): AsyncIterable<readonly Mention[]> {
  return pagesOfMentions(openDatabase(), filter);
}
