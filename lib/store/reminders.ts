import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** The mentions that ask for attention now, due or back from a snooze, those that have asked longest last; at most `limit`. */
export function askingMentions(db: EarshotDatabase, now: EpochMs, limit: number): Promise<MentionRow[]> {
  return db.mentions.where('remindAt').belowOrEqual(now).reverse().limit(limit).toArray();
}

/** Since when somebody must have waited to have become late in a stretch of time. */
export interface LateStretch {
  /** null: what was clipped by hand and belongs to no topic. */
  topicId: TopicId | null;
  /** Not included. */
  after: EpochMs;
  until: EpochMs;
}

/** The mentions in which somebody has waited since then, each once, who has waited longest last in each stretch; at most `limit` of each. */
export async function waitingIn(db: EarshotDatabase, stretches: readonly LateStretch[], limit: number): Promise<MentionRow[]> {
  const found = await Promise.all(stretches.map((stretch) => inStretch(db, stretch).reverse().limit(limit).toArray()));
  return [...new Map(found.flat().map((mention) => [mention.key, mention])).values()];
}

/** Their keys alone, who has waited longest first: no mention is read, and the browser hands them over in one call. */
export async function keysWaitingIn(db: EarshotDatabase, stretches: readonly LateStretch[], limit: number): Promise<PostKey[]> {
  const found = await Promise.all(stretches.map((stretch) => inStretch(db, stretch).limit(limit).primaryKeys()));
  return [...new Set(found.flat())];
}

function inStretch(db: EarshotDatabase, { topicId, after, until }: LateStretch) {
  if (topicId !== null) return db.mentions.where('waitsAs').between([`topic:${topicId}`, after], [`topic:${topicId}`, until], false, true);
  // What was clipped by hand is few.
  return db.mentions.where('clippedOn').above('').filter(({ waitingSince }) => waitingSince !== null && waitingSince > after && waitingSince <= until);
}
