import type { Post } from './post.ts';
import type { SiteId } from './site.ts';

/** One account on one site: `site:handle`, in lower case; an author without a handle goes by name. */
export type AuthorKey = `${SiteId}:${string}`;

/** null: the page does not say who wrote it. */
export function authorKeyOf({ site, author }: Pick<Post, 'site' | 'author'>): AuthorKey | null {
  const who = (author.handle || author.name || '').normalize('NFC').trim().toLowerCase();
  return who === '' ? null : `${site}:${who}`;
}
