import type { Table } from 'dexie';
import type { Mention } from '../model/mention.ts';
import { noteAccounts } from './accounts.ts';
import { count, countersOf } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { mentionRow } from './mention-row.ts';
import { noteUnindexed } from './note-unindexed.ts';

/** A mention before and after; undefined: it was not there, or is no longer. */
export interface MentionWrite {
  before: MentionRow | undefined;
  after: Mention | undefined;
}

/** What a transaction that writes mentions must hold. */
export function mentionTables(db: EarshotDatabase): Table[] {
  return [db.mentions, db.counters, db.accounts, db.unindexed];
}

/** The one way a mention is written: what indexes and counters need is written with it, in the caller's transaction. */
export async function writeMentions(db: EarshotDatabase, writes: readonly MentionWrite[]): Promise<void> {
  const rows = writes.map(({ after }) => after && mentionRow(after));
  await db.mentions.bulkPut(rows.filter((row) => row !== undefined));
  await db.mentions.bulkDelete(writes.flatMap(({ before, after }) => (before !== undefined && after === undefined ? [before.key] : [])));
  await count(
    db,
    writes.flatMap(({ before, after }) => [
      ...(before === undefined ? [] : countersOf(before).map((name) => [name, -1] as const)),
      ...(after === undefined ? [] : countersOf(after).map((name) => [name, 1] as const)),
    ]),
  );
  const came = rows.filter((row, index) => row !== undefined && writes[index]!.before?.authorKey !== row.authorKey) as MentionRow[];
  const went = writes.flatMap(({ before }, index) => (before !== undefined && before.authorKey !== rows[index]?.authorKey ? [before] : []));
  await noteAccounts(db, came, went);
  await noteUnindexed(db, writes);
}
