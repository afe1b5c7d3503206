import type { Mention, Status, TopicMatch } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { DeletionEvent } from '../model/triage-event.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { bringBack, deletionTables, dropTakenBack } from '../store/deleted-mentions.ts';
import { forgottenAmong } from '../store/forgotten.ts';
import { rowsByKey } from '../store/rows-by-key.ts';
import { writeMentions } from '../store/write-mentions.ts';
import { nextGroup } from '../triage/change-mentions.ts';
import { tidyTag } from '../triage/tidy-tag.ts';
import { newMention } from './merge-mention.ts';

/** A post that a file tells of, with what people wrote on it there. */
export interface Imported {
  post: Post;
  matches: readonly TopicMatch[];
  tags: readonly string[];
  note: string;
}

/** So many are written at a time, in one transaction all the same. */
const AT_ONCE = 1_000;

/** What an import brought. */
export interface Taken {
  count: number;
  /** The action by which it is taken back; null: nothing came. */
  group: number | null;
}

/**
 * Takes in what a file tells of, in one transaction and as one action: all of it or none, and taken back as a whole. What
 * is stored already stays as it is; what was deleted comes back as it was; of whom everything was erased nothing is taken.
 * It counts as brought by hand, so that it stays when its topic goes, and as never seen: no page showed it. `onTaken`: how
 * many of `imported` are seen to.
 */
export function takeImported(db: EarshotDatabase, imported: readonly Imported[], status: Status, now: EpochMs, onTaken: (count: number) => void = () => {}): Promise<Taken> {
  return db.transaction('rw', [...deletionTables(db), db.forgotten], async () => {
    const group = await nextGroup(db);
    let count = 0;
    for (let start = 0; start < imported.length; start += AT_ONCE) {
      const some = [...new Map(imported.slice(start, start + AT_ONCE).map((one) => [one.post.key, one])).values()];
      await dropTakenBack(db, some.map(({ post }) => post.key));
      const back = await bringBack(db, some.map(({ post }) => post.key));
      const stored = await rowsByKey(db.mentions, some.map(({ post }) => post.key), ({ key }) => key);
      const forgotten = await forgottenAmong(db, some.map(({ post }) => post), 'author');
      const fresh = some.filter(({ post }) => !stored.has(post.key) && !forgotten.has(post.key));
      await writeMentions(db, fresh.map((one) => ({ before: undefined, after: mentionOf(one, status, now) })));
      const keys = [...back, ...fresh.map(({ post }) => post.key)];
      await db.events.bulkAdd(keys.map((key): DeletionEvent => ({ at: now, key, field: 'deleted', before: true, after: false, group, by: 'import', undoes: null })));
      count += keys.length;
      onTaken(Math.min(start + AT_ONCE, imported.length));
    }
    return { count, group: count === 0 ? null : group };
  });
}

function mentionOf({ post, matches, tags, note }: Imported, status: Status, now: EpochMs): Mention {
  return { ...newMention({ post, matches, clippedByHand: true, visit: '' }, now), sightings: 0, status, tags: distinct(tags.map(tidyTag)), note: note.slice(0, 10_000) };
}

/** Each once, whatever its case, and none that is empty. */
function distinct(tags: readonly string[]): string[] {
  const met = new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag]));
  return [...met.values()].toReversed().filter((tag) => tag !== '');
}
