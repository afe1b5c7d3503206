import type { Mention } from '../model/mention.ts';
import type { MentionRow } from './database.ts';

/** The mention without what only indexes need. */
export function plainMention(row: MentionRow): Mention {
  const { topicIds: _1, remindAt: _2, waitingSince: _3, authorKey: _4, threadId: _5, clippedOn: _6, seenAs: _7, waitsAs: _8, ...mention } = row;
  return mention;
}
