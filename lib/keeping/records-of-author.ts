import type { AuthorKey } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import { siteOfKey } from '../model/post.ts';
import type { EarshotDatabase } from '../store/database.ts';
import type { DeletedRow } from '../store/deleted-mentions.ts';
import { MentionWalk } from '../store/mention-walk.ts';
import { mentionsOfAuthor } from '../store/mentions-of-author.ts';
import { personOf } from '../store/people.ts';
import { type Traces, tracesIn, type Who } from './traces.ts';

/** Rows of one step. */
const AT_ONCE = 500;

/** The person that an account is, with all their accounts and posts. */
export async function whoIs(db: EarshotDatabase, account: AuthorKey): Promise<Who & { mentions: readonly Mention[]; deleted: readonly DeletedRow[] }> {
  const accounts = [...new Set([account, ...(await personOf(db, account)).accounts])];
  const mentions = (await Promise.all(accounts.map((key) => mentionsOfAuthor(db, key).toArray()))).flat();
  const deleted = await db.deleted.where('mention.authorKey').anyOf(accounts).toArray();
  return { accounts: new Set(accounts), mentions, deleted, posts: new Set([...mentions, ...deleted].map(({ key }) => key)) };
}

/** The mentions of others in which they answer, are quoted, or whose conversation they opened, step by step. */
export async function* recordsOfOthers(db: EarshotDatabase, who: Who): AsyncGenerator<readonly { mention: Mention; traces: Traces; isDeleted: boolean }[]> {
  const found = (mentions: readonly Mention[], isDeleted: boolean) =>
    mentions.flatMap((mention) => {
      const traces = who.posts.has(mention.key) ? null : tracesIn(mention, who);
      return traces === null ? [] : [{ mention, traces, isDeleted }];
    });
  for (const site of new Set([...who.accounts].map((key) => siteOfKey(key)))) {
    const walk = new MentionWalk(db, { by: 'firstSeenAt', facet: `site:${site}`, low: -Infinity, high: Infinity, newestFirst: true });
    for (let page = await walk.next(AT_ONCE); page.length > 0; page = await walk.next(AT_ONCE)) yield found(page, false);
  }
  const keys = await db.deleted.toCollection().primaryKeys();
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    const rows = await db.deleted.bulkGet(keys.slice(start, start + AT_ONCE));
    yield found(rows.flatMap((row) => row?.mention ?? []), true);
  }
}
