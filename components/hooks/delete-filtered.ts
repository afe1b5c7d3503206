import type { PostKey } from '../../lib/model/post.ts';
import type { TriageEvent } from '../../lib/model/triage-event.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { type MentionFilter, pagesOfMentions } from '../../lib/store/mentions.ts';
import { deleteMentions } from '../../lib/triage/delete-mentions.ts';

/** Deletes everything that passes the filter, in one action. */
export async function deleteFiltered(db: EarshotDatabase, filter: MentionFilter, at: EpochMs): Promise<readonly TriageEvent[]> {
  const keys: PostKey[] = [];
  for await (const page of pagesOfMentions(db, filter)) keys.push(...page.map(({ key }) => key));
  return deleteMentions(db, keys, at);
}
