import { authorKeyOf } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import { remindAt } from '../model/remind-at.ts';
import { threadIdOf } from '../model/thread-id.ts';
import { waitingSince } from '../model/waiting-since.ts';
import type { MentionRow } from './database.ts';
import { facetsOf } from './facets.ts';

/** What only indexes need is derived anew each time. */
export function mentionRow(mention: Mention): MentionRow {
  const facets = facetsOf(mention);
  const since = waitingSince(mention);
  return {
    ...mention,
    topicIds: mention.matches.map(({ topicId }) => topicId),
    remindAt: remindAt(mention),
    waitingSince: since,
    authorKey: authorKeyOf(mention.post),
    threadId: threadIdOf(mention.post),
    clippedOn: mention.clippedByHand && mention.matches.length === 0 ? mention.post.site : null,
    seenAs: facets.map((facet) => [facet, mention.firstSeenAt]),
    waitsAs: since === null ? [] : facets.map((facet) => [facet, since]),
  };
}
