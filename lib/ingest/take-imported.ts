import type { Mention, Status, TopicMatch } from '../model/mention.ts';
import type { Post } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase } from '../store/database.ts';
import { deletionTables } from '../store/deleted-mentions.ts';
import { forgottenAmong } from '../store/forgotten.ts';
import { writeMentions } from '../store/write-mentions.ts';
import { restoreMentions } from '../triage/delete-mentions.ts';
import { tidyTag } from '../triage/triage.ts';
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

/**
 * Takes in what a file tells of, in one transaction: all of it or none. What is stored already stays as it is; what was deleted comes back as it was; of
 * whom everything was erased nothing is taken. It counts
 * as brought by hand, so that it stays when its topic goes, and as never seen: no page showed it. Resolves to how many are new.
 */
export function takeImported(db: EarshotDatabase, imported: readonly Imported[], status: Status, now: EpochMs): Promise<number> {
  return db.transaction('rw', [...deletionTables(db), db.forgotten], async () => {
    let taken = 0;
    for (let start = 0; start < imported.length; start += AT_ONCE) {
      const some = [...new Map(imported.slice(start, start + AT_ONCE).map((one) => [one.post.key, one])).values()];
      taken += (await restoreMentions(db, some.map(({ post }) => post.key), now)).length;
      const stored = await db.mentions.bulkGet(some.map(({ post }) => post.key));
      const forgotten = await forgottenAmong(db, some.map(({ post }) => post), 'author');
      const fresh = some.filter(({ post }, index) => stored[index] === undefined && !forgotten.has(post.key));
      await writeMentions(db, fresh.map((one) => ({ before: undefined, after: mentionOf(one, status, now) })));
      taken += fresh.length;
    }
    return taken;
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
