import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { MentionWalk } from './mention-walk.ts';

/** Rows of one call: more would hold the page up while they are unpacked. */
const PAGE = 400;
/** Of what is not new, only those that somebody did something about. */
const CHANGED = ['todo', 'waiting', 'done'] as const;

/**
 * All that a digest of this stretch of time is about, each once: what was first seen in it, who waits whenever they wrote,
 * and what was decided, promised or answered since it began. `from` is included, `to` not.
 */
export async function* digestPages(db: EarshotDatabase, from: EpochMs, to: EpochMs): AsyncGenerator<readonly MentionRow[]> {
  yield* walked(db, 'firstSeenAt', from, to - 1, () => true);
  const given = new Set<PostKey>();
  const isOther = ({ key, firstSeenAt }: MentionRow) => (firstSeenAt < from || firstSeenAt >= to) && !given.has(key) && given.add(key) !== undefined;
  yield* walked(db, 'waitingSince', -Infinity, Infinity, isOther);
  yield* walked(db, 'dueAt', from, to - 1, isOther);
  for (const status of CHANGED) {
    const keys = await db.mentions.where('[status+statusAt]').between([status, from], [status, Infinity]).primaryKeys();
    for (let at = 0; at < keys.length; at += PAGE) {
      const rows = await db.mentions.bulkGet(keys.slice(at, at + PAGE));
      yield rows.filter((row) => row !== undefined).filter(isOther);
    }
  }
}

/** How many rows the stretch holds at least: for a progress that is honest about what is read. */
export function digestSize(db: EarshotDatabase, from: EpochMs, to: EpochMs): Promise<number> {
  return db.mentions.where('firstSeenAt').between(from, to, true, false).count();
}

async function* walked(db: EarshotDatabase, by: 'firstSeenAt' | 'waitingSince' | 'dueAt', low: EpochMs, high: EpochMs, isWanted: (row: MentionRow) => boolean): AsyncGenerator<readonly MentionRow[]> {
  const walk = new MentionWalk(db, { by, facet: null, low, high, newestFirst: false });
  for (;;) {
    const page = await walk.next(PAGE);
    if (page.length === 0) return;
    yield page.filter(isWanted);
  }
}
