import { Dexie } from 'dexie';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** What becomes of a deleted topic's mentions. `forget`: the match goes, and with it every mention that nothing else holds. */
export type MentionsOfRemoved = 'keep' | 'forget';

/** How many mentions matched the topic. */
export function countOfTopic(db: EarshotDatabase, id: TopicId): Promise<number> {
  return db.mentions.where('topicIds').equals(id).count();
}

/** Deletes a topic in one transaction with what the user decided about its mentions. */
export function removeTopic(db: EarshotDatabase, id: TopicId, mentions: MentionsOfRemoved): Promise<void> {
  return db.transaction('rw', db.topics, db.mentions, db.sightings, db.events, async () => {
    await db.topics.delete(id);
    if (mentions === 'keep') return;
    const rows = await db.mentions.where('topicIds').equals(id).toArray();
    await db.mentions.bulkPut(rows.filter((row) => isHeldWithout(row, id)).map((row) => without(row, id)));
    const keys = rows.filter((row) => !isHeldWithout(row, id)).map(({ key }) => key);
    await db.mentions.bulkDelete(keys);
    await Promise.all(keys.map((key) => db.sightings.where('[key+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete()));
    await db.events.where('key').anyOf(keys).delete();
  });
}

/** Another topic matched it too, or it was clipped by hand. */
function isHeldWithout({ topicIds, clippedByHand }: MentionRow, id: TopicId): boolean {
  return clippedByHand || topicIds.some((other) => other !== id);
}

function without(row: MentionRow, id: TopicId): MentionRow {
  return { ...row, matches: row.matches.filter(({ topicId }) => topicId !== id), topicIds: row.topicIds.filter((other) => other !== id) };
}
