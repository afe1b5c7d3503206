import type { ToldAnswer } from '../model/answer.ts';
import { type Known, knownOf } from '../model/known.ts';
import type { PostKey } from '../model/post.ts';
import type { ThreadId } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { WholePage } from '../model/whole-page.ts';
import { maySpeakOf, type SenderSite } from '../platform/sender-site.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { mentionsOfThreads } from '../store/thread.ts';
import { admitsId } from './admit.ts';
import { hearAnswers } from './hear-answers.ts';
import { noteAbsence } from './note-absence.ts';

export interface MetPosts {
  ids: readonly (PostKey | ThreadId)[];
  answers: readonly ToldAnswer[];
  whole: WholePage | null;
}

/**
 * A page tells which posts it has: what answers stored ones is kept, what is missing noted, and the page is told how its own
 * stand. It learns nothing of what it does not name, and nothing of another site's. `own`: the brand's handles there.
 */
export async function meetPosts(db: EarshotDatabase, { ids, answers, whole }: MetPosts, page: SenderSite, own: readonly string[], now: EpochMs): Promise<readonly Known[]> {
  const isOfPage = ({ key }: { key: PostKey }) => maySpeakOf(page, key);
  await hearAnswers(db, answers, page, own, now);
  if (whole !== null && admitsId(whole.address, page)) await noteAbsence(db, { ...whole, posts: whole.posts.filter(({ thread }) => admitsId(thread, page)) }, isOfPage, now);

  const asked = new Set(ids.filter((id) => admitsId(id, page)));
  const rows = (await mentionsOfThreads(db, [...asked])).filter(isOfPage);
  const posts = rows.filter(({ key }) => asked.has(key)).map((row) => knownOf(row, now));
  const threads = new Set(rows.map(({ threadId }) => threadId).filter((id) => asked.has(id) && !rows.some(({ key }) => key === id)));
  return [...posts, ...[...threads].map((id): Known => ({ id, look: null, isDue: false }))];
}
