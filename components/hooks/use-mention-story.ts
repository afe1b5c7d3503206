import type { Mention, Sighting } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { sightingsOf } from '../../lib/store/sightings.ts';
import { asExpected, since, useExpectations } from './use-expected.ts';
import { useAnswered } from './use-live-query.ts';

/** A mention and everything that happened to it, oldest first. */
export interface MentionStory {
  mention: Mention;
  events: readonly TriageEvent[];
  sightings: readonly Sighting[];
}

/** Follows every change; null: there is no such mention, or no longer; undefined until the first answer. */
export function useMentionStory(key: PostKey): MentionStory | null | undefined {
  const found = useAnswered(async () => (db) => storyOf(db, key), [key]);
  const expected = useExpectations();
  if (found === undefined || found.answer === null) return found?.answer;
  const mention = asExpected(found.answer.mention, since(expected, found.asOf));
  return mention && { ...found.answer, mention };
}

async function storyOf(db: EarshotDatabase, key: PostKey): Promise<MentionStory | null> {
  const [mention, events, sightings] = await Promise.all([
    db.mentions.get(key),
    db.events.where('key').equals(key).sortBy('id'),
    sightingsOf(db, key),
  ]);
  return mention === undefined ? null : { mention, events, sightings };
}
