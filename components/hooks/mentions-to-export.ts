import type { Mention } from '../../lib/model/mention.ts';
import { type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import { openStore } from './open-store.ts';

/** All mentions that pass the filter, page by page: never the whole store in memory. */
export async function* mentionsToExport(filter: MentionFilter): AsyncIterable<readonly Mention[]> {
  yield* pagesOfMentions(await openStore(), filter);
}
