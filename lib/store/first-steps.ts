import type { EarshotDatabase, MentionRow } from './database.ts';

/** How far somebody has come who has just begun. */
export interface FirstSteps {
  /** The first mention that was ever heard; null = none yet. */
  heard: MentionRow | null;
  /** One that has a tag; null = none has. */
  tagged: MentionRow | null;
}

export async function firstSteps(db: EarshotDatabase): Promise<FirstSteps> {
  const [heard, tagged] = await Promise.all([db.mentions.orderBy('firstSeenAt').first(), db.mentions.orderBy('tags').first()]);
  return { heard: heard ?? null, tagged: tagged ?? null };
}
