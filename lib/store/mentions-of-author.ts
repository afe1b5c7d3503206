import { type Collection, Dexie } from 'dexie';
import type { AuthorKey } from '../model/author-key.ts';
import type { PostKey } from '../model/post.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';

/** The mentions that an account wrote, in the order in which they were first seen. */
export function mentionsOfAuthor(db: EarshotDatabase, key: AuthorKey): Collection<MentionRow, PostKey> {
  return db.mentions.where('[authorKey+firstSeenAt]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
}
