import { missedAgain } from '../model/absence.ts';
import type { Mention } from '../model/mention.ts';
import { pageAddress } from '../model/page-address.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { WholePage } from '../model/whole-page.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { mentionsOfThreads } from '../store/thread.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';

/** Notes of the mentions whose own page this is that they were not on it. `may`: whether the page may speak of that one. */
export function noteAbsence(db: EarshotDatabase, page: WholePage, may: (row: MentionRow) => boolean, now: EpochMs): Promise<void> {
  return db.transaction('rw', mentionTables(db), async () => {
    const rows = await mentionsOfThreads(db, page.posts.map(({ thread }) => thread));
    const missed = rows.filter((row) => may(row) && isMissedOn(row, page));
    const writes = missed.map((before) => ({ before, after: { ...before, absence: missedAgain(before.absence, now, page.visit) } }));
    await writeMentions(db, writes.filter(({ before, after }) => before.absence !== after.absence));
  });
}

/**
 * A post is missed where its own page shows its thread without it: a permalink into the page of a whole thread (with a
 * `#`) says nothing, since the post may stand on another page of it; and of an answer another answer must be there, since
 * answers may come late or not at all.
 */
export function isMissedOn({ key, post }: Pick<Mention, 'key' | 'post'>, { address, posts }: WholePage): boolean {
  const own = pageAddress(post.url);
  if (own === null || own !== pageAddress(address.replace(/#.*/s, ''))) return false;
  if (posts.some((other) => other.key === key)) return false;
  const thread = threadIdOf(post);
  const opens = thread === key || thread === post.url;
  return posts.some((other) => (other.thread === thread || other.thread === key) && (opens || other.key !== thread));
}
