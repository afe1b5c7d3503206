import { Dexie } from 'dexie';
import type { Mention } from '../model/mention.ts';
import type { TopicId } from '../model/topic.ts';
import { counts } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { mentionTables, writeMentions } from './write-mentions.ts';

/** What becomes of a deleted topic's mentions. `forget`: the match goes, and with it every mention that nothing else holds. */
export type MentionsOfRemoved = 'keep' | 'forget';

/** How many mentions matched the topic. */
export function countOfTopic(db: EarshotDatabase, id: TopicId): Promise<number> {
  return counts(db, [`topic:${id}`]).then((count) => count.get(`topic:${id}`) ?? 0);
}

/** Deletes a topic in one transaction with what the user decided about its mentions. */
export function removeTopic(db: EarshotDatabase, id: TopicId, mentions: MentionsOfRemoved): Promise<void> {
  return db.transaction('rw', [db.topics, ...mentionTables(db), db.sightings, db.events], async () => {
    await db.topics.delete(id);
    if (mentions === 'keep') return;
    const rows = await db.mentions.where('seenAs').between([`topic:${id}`, Dexie.minKey], [`topic:${id}`, Dexie.maxKey]).toArray();
    await writeMentions(db, rows.map((row) => ({ before: row, after: isHeldWithout(row, id) ? without(row, id) : undefined })));
    const keys = rows.filter((row) => !isHeldWithout(row, id)).map(({ key }) => key);
    await Promise.all(keys.map((key) => db.sightings.where('[key+at]').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete()));
    await db.events.where('key').anyOf(keys).delete();
  });
}

/** Another topic matched it too, or it was clipped by hand. */
function isHeldWithout({ topicIds, clippedByHand }: MentionRow, id: TopicId): boolean {
  return clippedByHand || topicIds.some((other) => other !== id);
}

function without(mention: Mention, id: TopicId): Mention {
  return { ...mention, matches: mention.matches.filter(({ topicId }) => topicId !== id) };
}
