import { isTouched } from '../model/is-touched.ts';
import type { Mention } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import { DAY_MS, type EpochMs } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { MentionWalk } from '../store/mention-walk.ts';

/** What of a topic says how long it keeps. */
export type Keeping = Pick<Topic, 'id' | 'keepDays'>;

/** Mentions of one step: read in some milliseconds. */
const AT_ONCE = 200;

/** The keys of mentions that were kept for as long as all their topics say and that nobody touched, in small steps; those of the topic `only` where it is given. */
export async function* expiredMentions(db: EarshotDatabase, topics: readonly Keeping[], now: EpochMs, only?: TopicId): AsyncGenerator<readonly PostKey[]> {
  const keepDays = new Map(topics.map(({ id, keepDays: days }) => [id, days]));
  const given = new Set<PostKey>();
  for (const { id, keepDays: days } of topics) {
    if (days === null || (only !== undefined && id !== only)) continue;
    const walk = new MentionWalk(db, { by: 'firstSeenAt', facet: `topic:${id}`, low: -Infinity, high: now - days * DAY_MS, newestFirst: false });
    for (;;) {
      const page = await walk.next(AT_ONCE);
      if (page.length === 0) break;
      const expired = page.filter((mention) => isExpired(mention, keepDays, now) && given.size !== given.add(mention.key).size);
      if (expired.length > 0) yield expired.map(({ key }) => key);
    }
  }
}

/** A topic that is no longer was to leave its mentions: it keeps them. */
function isExpired(mention: Mention, keepDays: ReadonlyMap<TopicId, Topic['keepDays']>, now: EpochMs): boolean {
  const days = mention.matches.map(({ topicId }) => keepDays.get(topicId) ?? Infinity);
  return days.length > 0 && !isTouched(mention) && mention.firstSeenAt + Math.max(...days) * DAY_MS <= now;
}
