import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import { counts } from '../store/counters.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { deletionTables } from '../store/deleted-mentions.ts';
import { writeMentions } from '../store/write-mentions.ts';
import { deleteMentions } from './delete-mentions.ts';

/** What becomes of a deleted topic's mentions. `forget`: the match goes, and with it every mention that nothing else holds. */
export type MentionsOfRemoved = 'keep' | 'forget';

/** How many mentions matched the topic. */
export function countOfTopic(db: EarshotDatabase, id: TopicId): Promise<number> {
  return counts(db, [`topic:${id}`]).then((count) => count.get(`topic:${id}`) ?? 0);
}

/** Deletes a topic in one transaction with what the user decided about its mentions; those that are deleted can be restored. */
export function removeTopic(db: EarshotDatabase, id: TopicId, mentions: MentionsOfRemoved, now: EpochMs): Promise<void> {
  return db.transaction('rw', [db.topics, ...deletionTables(db)], async () => {
    await db.topics.delete(id);
    if (mentions === 'keep') return;
    const rows = await db.mentions.where('seenAs').between([`topic:${id}`, -Infinity], [`topic:${id}`, Infinity], true, true).toArray();
    await writeMentions(db, rows.filter((row) => isHeldWithout(row, id)).map((row) => ({ before: row, after: without(row, id) })));
    await deleteMentions(db, rows.filter((row) => !isHeldWithout(row, id)).map(({ key }) => key), now);
  });
}

/** Another topic matched it too, or it was clipped by hand. */
function isHeldWithout({ topicIds, clippedByHand }: MentionRow, id: TopicId): boolean {
  return clippedByHand || topicIds.some((other) => other !== id);
}

function without(mention: Mention, id: TopicId): Mention {
  return { ...mention, matches: mention.matches.filter(({ topicId }) => topicId !== id) };
}
