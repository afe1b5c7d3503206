import { Dexie } from 'dexie';
import type { AuthorKey } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import type { Account } from '../model/person.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { foldForSearch } from '../search/words.ts';

export interface AccountRow extends Account {
  /** Beginnings by which it is found: handle, words of the name; folded. */
  found: readonly string[];
}

/** Adds mentions that came and takes away those that went, in the caller's transaction. */
export async function countAccounts(db: EarshotDatabase, came: readonly MentionRow[], went: readonly MentionRow[]): Promise<void> {
  const keys = [...new Set([...came, ...went].flatMap(({ authorKey }) => authorKey ?? []))];
  if (keys.length === 0) return;
  const before = await db.accounts.bulkGet(keys);
  const after = await Promise.all(keys.map((key, index) => (went.some(({ authorKey }) => authorKey === key) ? recounted(db, key, before[index]) : withMore(before[index], came.filter(({ authorKey }) => authorKey === key)))));
  await db.accounts.bulkPut(after.filter((row) => row !== null && row.mentions > 0) as AccountRow[]);
  await db.accounts.bulkDelete(keys.filter((_, index) => (after[index]?.mentions ?? 0) === 0));
}

function withMore(before: AccountRow | undefined, came: readonly MentionRow[]): AccountRow | null {
  return came.reduce<AccountRow | null>((row, mention) => add(row, mention), before ?? null);
}

/** The row with one mention more; what the newest says of its author is what is known of them. */
export function add(row: AccountRow | null, { authorKey, post, firstSeenAt }: Pick<MentionRow, 'authorKey' | keyof Mention>): AccountRow | null {
  if (authorKey === null) return row;
  if (row !== null && firstSeenAt < row.lastAt) return { ...row, mentions: row.mentions + 1, firstAt: Math.min(row.firstAt, firstSeenAt) };
  const { handle, name, url } = post.author;
  return {
    key: authorKey,
    site: post.site,
    handle,
    name,
    url,
    mentions: (row?.mentions ?? 0) + 1,
    firstAt: row?.firstAt ?? firstSeenAt,
    lastAt: firstSeenAt,
    found: [...new Set([handle, ...(name ?? '').split(/\s+/)].map(foldForSearch).filter((word) => word !== ''))],
  };
}

/** Mentions are deleted seldom, and few of one account: it is counted anew. */
async function recounted(db: EarshotDatabase, key: AuthorKey, before: AccountRow | undefined): Promise<AccountRow | null> {
  const rows = () => db.mentions.where('[authorKey+firstSeenAt]').between([key, Dexie.minKey], [key, Dexie.maxKey]);
  const [first, last, mentions] = await Promise.all([rows().first(), rows().last(), rows().count()]);
  const row = before ?? (first === undefined ? null : add(null, first));
  return row === null || first === undefined || last === undefined ? null : { ...row, mentions, firstAt: first.firstSeenAt, lastAt: last.firstSeenAt };
}
