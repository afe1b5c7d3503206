import type { Transaction } from 'dexie';
import type { AuthorKey } from '../model/author-key.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { Topic } from '../model/topic.ts';
import { type AccountRow, accountRow } from './accounts.ts';
import { type CounterName, type CounterRow, countersOf } from './counters.ts';
import type { MentionRow, TallyRow } from './database.ts';
import { mentionRow } from './mention-row.ts';
import { type UnindexedRow, unindexedRows } from './unindexed-rows.ts';
import { upgradedRow } from './upgraded-row.ts';

/** Version 3 counts pages, and how many posts were read whole. */
export async function withPages(transaction: Transaction): Promise<void> {
  await transaction.table<TallyRow>('tallies').toCollection().modify((row) => {
    Object.assign(row, upgradedRow('tallies', row, 2));
  });
}

/** Version 4 tells who waits since when, and keeps numbers; an event belongs to an action; a topic has a reply goal, and says how long it keeps. */
export async function withFollowUp(transaction: Transaction): Promise<void> {
  const sums = new Map<CounterName, number>();
  const accounts = new Map<AuthorKey, AccountRow>();
  const seen: (readonly [EpochMs, PostKey])[] = [];
  await transaction.table<MentionRow>('mentions').toCollection().modify((row) => {
    Object.assign(row, mentionRow(upgradedRow('mentions', row, 3) as MentionRow));
    for (const name of countersOf(row)) sums.set(name, (sums.get(name) ?? 0) + 1);
    if (row.authorKey !== null) accounts.set(row.authorKey, accountRow(row));
    seen.push([row.firstSeenAt, row.key]);
  });
  await transaction.table<AccountRow>('accounts').bulkPut([...accounts.values()]);
  await transaction.table<CounterRow>('counters').bulkPut([...sums].map(([name, count]) => ({ name, count })));
  await transaction.table<Topic>('topics').toCollection().modify((topic) => {
    Object.assign(topic, upgradedRow('topics', topic, 3));
  });
  // Their words are indexed later, step by step.
  await transaction.table<UnindexedRow>('unindexed').bulkAdd(unindexedRows(seen.sort(([a], [b]) => a - b).map(([, key]) => key)));
  await transaction.table('events').toCollection().modify((event: { id: number }) => {
    Object.assign(event, upgradedRow('events', event, 3));
  });
}
