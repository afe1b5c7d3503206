import { authorKeyOf } from '../model/author-key.ts';
import type { Post } from '../model/post.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { mentionsOfAuthor } from './mentions-of-author.ts';

/** The stored mention that a post quotes: by that author on the same site, with those words; undefined: it is not kept, or no words tell it. */
export async function quotedMention(db: EarshotDatabase, { site, quoted }: Pick<Post, 'site' | 'quoted'>): Promise<MentionRow | undefined> {
  const words = oneLine(quoted?.text ?? '').replace(/\s*(…|\.\.\.)$/, '');
  if (quoted === null || quoted.handle === null || words === '') return undefined;
  const author = authorKeyOf({ site, author: { handle: quoted.handle, name: null, url: null, followers: null } });
  return author === null ? undefined : mentionsOfAuthor(db, author).filter(({ post }) => oneLine(post.text).startsWith(words)).last();
}

/** Pages break and cut what is quoted as they like. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
