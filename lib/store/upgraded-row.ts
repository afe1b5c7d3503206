import { freshTriage } from '../model/fresh-triage.ts';
import { NOTHING_HEARD } from '../model/nothing-heard.ts';
import { usualReplyGoal } from '../model/reply-goal.ts';
import type { Topic } from '../model/topic.ts';
import type { MentionRow, TallyRow } from './database.ts';

type Upgrade = (row: never, from: number) => object;

const UPGRADES: Readonly<Record<string, Upgrade>> = {
  mentions: (row: MentionRow) => ({ ...freshTriage(row.statusAt), ...NOTHING_HEARD, ...row }),
  topics: (topic: Topic) => ({ ...topic, replyGoal: topic.replyGoal ?? usualReplyGoal(topic.kind), keepDays: topic.keepDays ?? null }),
  events: (event: { id: number }) => ({ ...event, group: event.id, by: 'person' }),
  // Before version 3 drifts and skips were kept without pages: they say nothing, and are left behind.
  tallies: (row: TallyRow, from) => (from < 3 ? { ...row, pages: 0, empty: 0, unsettled: 0, read: 0, skips: 0, drifts: 0, undated: 0, lastAt: Date.parse(row.day) } : row),
};

/** A row of a table as an older version of the store wrote it, in today's shape; what only indexes need is derived elsewhere. */
export function upgradedRow(table: string, row: object, from: number): object {
  const upgrade = from < 4 ? UPGRADES[table] : undefined;
  return upgrade === undefined ? row : upgrade(row as never, from);
}
