import { missedAgain, toldGone } from '../model/absence.ts';
import type { Mention } from '../model/mention.ts';
import { isOwnPage, pageAddress } from '../model/page-address.ts';
import type { PostKey } from '../model/post.ts';
import { threadIdOf } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { WholePage } from '../model/whole-page.ts';
import type { EarshotDatabase, MentionRow } from '../store/database.ts';
import { mentionsOfThreads } from '../store/thread.ts';
import { mentionTables, writeMentions } from '../store/write-mentions.ts';
import { NUMBERED } from './flat-threads.ts';

/** Notes of the mentions whose own page this is that they were not on it, and of those that it calls gone. `may`: whether the page may speak of that one. */
export function noteAbsence(db: EarshotDatabase, page: WholePage, may: (row: MentionRow) => boolean, now: EpochMs): Promise<void> {
  return db.transaction('rw', mentionTables(db), async () => {
    const gone = new Set(page.gone);
    const rows = (await mentionsOfThreads(db, [...page.posts.map(({ thread }) => thread), ...gone])).filter(may);
    const writes = rows.map((before) => ({ before, after: { ...before, absence: absenceAfter(before) } }));
    await writeMentions(db, writes.filter(({ before, after }) => before.absence !== after.absence));

    function absenceAfter(row: MentionRow): MentionRow['absence'] {
      if (gone.has(row.key)) return toldGone(row.absence, now, page.visit);
      return isMissedOn(row, page) ? missedAgain(row.absence, now, page.visit) : row.absence;
    }
  });
}

/**
 * A post is missed where its own page shows its thread without it; and of an answer another answer must be there, since
 * answers may come late or not at all. A permalink into the page of a whole thread (with a `#`) names no page of its own:
 * the post may stand on another page of the thread, and is missed only between its neighbours.
 */
export function isMissedOn({ key, post }: Pick<Mention, 'key' | 'post'>, { address, posts }: Pick<WholePage, 'address' | 'posts'>): boolean {
  if (pageAddress(post.url) === null) return NUMBERED.has(post.site) && isMissedBetween(key, posts.filter(({ thread }) => thread === threadIdOf(post)).map((other) => other.key));
  if (!isOwnPage(post.url, address)) return false;
  if (posts.some((other) => other.key === key)) return false;
  const thread = threadIdOf(post);
  const opens = thread === key || thread === post.url;
  return posts.some((other) => (other.thread === thread || other.thread === key) && (opens || other.key !== thread));
}

/** Two posts that follow each other were written before and after it, on a page that goes through all in that order. */
function isMissedBetween(key: PostKey, keys: readonly PostKey[]): boolean {
  const own = numberOf(key);
  if (own === null) return false;
  // The opening post has no number of that kind, and stands on every page in some skins.
  const numbers = keys.flatMap((other) => (other.startsWith(own.before) ? (numberOf(other)?.number ?? []) : []));
  const ascends = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);
  return ascends && !numbers.includes(own.number) && numbers.some((number) => number < own.number) && numbers.some((number) => number > own.number);
}

function numberOf(key: PostKey): { before: string; number: number } | null {
  const [, before, digits] = /^(.*\D)(\d+)$/s.exec(key) ?? [];
  return before === undefined || digits === undefined ? null : { before, number: Number(digits) };
}
