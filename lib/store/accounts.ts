import type { AuthorKey } from '../model/author-key.ts';
import type { SiteId } from '../model/site.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { rowsByKey } from './rows-by-key.ts';
import { mentionsOfAuthor } from './mentions-of-author.ts';
import { foldForSearch } from '../search/words.ts';

/** Whoever wrote a mention that is kept, as they were called last. Numbers are told by the mentions' index. */
export interface AccountRow {
  key: AuthorKey;
  site: SiteId;
  handle: string;
  name: string | null;
  url: string | null;
  /** Beginnings by which it is found: handle, words of the name; folded. */
  found: readonly string[];
}

/**
 * Keeps the authors of mentions that came, and forgets those of whom nothing is left, in the caller's transaction. A row
 * for each author, not for each mention: written with every mention it made storing half as fast again.
 */
export async function noteAccounts(db: EarshotDatabase, came: readonly MentionRow[], went: readonly MentionRow[]): Promise<void> {
  const newest = new Map<AuthorKey, MentionRow>();
  for (const row of came) {
    if (row.authorKey !== null && row.firstSeenAt >= (newest.get(row.authorKey)?.firstSeenAt ?? 0)) newest.set(row.authorKey, row);
  }
  if (newest.size > 0) {
    const known = await rowsByKey(db.accounts, [...newest.keys()], ({ key }) => key);
    const changed = [...newest.values()].map(accountRow).filter((row) => JSON.stringify(row) !== JSON.stringify(known.get(row.key)));
    if (changed.length > 0) await db.accounts.bulkPut(changed);
  }
  const left = new Set(went.flatMap(({ authorKey }) => authorKey ?? []));
  for (const key of left) if ((await mentionsOfAuthor(db, key).limit(1).count()) === 0) await db.accounts.delete(key);
}

const PAGE = 2_000;

/** Every author of whom something is kept, page by page. */
export async function* pagesOfAccounts(db: EarshotDatabase): AsyncGenerator<readonly AccountRow[]> {
  let page = await db.accounts.limit(PAGE).toArray();
  while (page.length > 0) {
    yield page;
    page = await db.accounts.where('key').above(page.at(-1)!.key).limit(PAGE).toArray();
  }
}

/** What a mention says of its author. */
export function accountRow({ authorKey, post: { site, author } }: Pick<MentionRow, 'authorKey' | 'post'>): AccountRow {
  const { handle, name, url } = author;
  return { key: authorKey!, site, handle, name, url, found: [...new Set([handle, ...(name ?? '').split(/\s+/)].map(foldForSearch).filter((word) => word !== ''))] };
}
