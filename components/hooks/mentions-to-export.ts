import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import { readAhead } from '../../lib/store/read-ahead.ts';
import { openStore } from './open-store.ts';

/** Rows of one call, of which two are in memory: twice as many are not read faster. */
const PAGE = 250;

/** All mentions that pass the filter, page by page: never the whole store in memory. */
export async function* mentionsToExport(filter: MentionFilter): AsyncIterable<readonly Mention[]> {
  yield* readAhead(pagesOfMentions(await openStore(), filter, PAGE));
}

/** These mentions, in this order, page by page; keys without a mention are left out. */
export async function* mentionsOfKeys(keys: readonly PostKey[]): AsyncIterable<readonly Mention[]> {
  const db = await openStore();
  for (let at = 0; at < keys.length; at += PAGE) {
    const rows = await db.mentions.bulkGet(keys.slice(at, at + PAGE));
    yield rows.filter((row) => row !== undefined);
  }
}
