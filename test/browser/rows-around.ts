import { accountRow } from '../../lib/store/accounts.ts';
import { countersOf } from '../../lib/store/counters.ts';
import type { MentionRow } from '../../lib/store/database.ts';

/** What the store keeps beside these mentions, by table: their numbers, who wrote them, and that they are still to be indexed. */
export function rowsAround(mentions: readonly MentionRow[]): Record<'counters' | 'accounts' | 'unindexed', readonly object[]> {
  const counters = new Map<string, number>();
  for (const row of mentions) for (const name of countersOf(row)) counters.set(name, (counters.get(name) ?? 0) + 1);
  return {
    counters: [...counters].map(([name, count]) => ({ name, count })),
    accounts: mentions.filter(({ authorKey }) => authorKey !== null).map(accountRow),
    unindexed: mentions.length === 0 ? [] : [{ keys: mentions.map(({ key }) => key) }],
  };
}
