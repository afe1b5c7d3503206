import { type Mention, type Status, STATUSES } from '../../lib/model/mention.ts';
import { now } from '../../lib/platform/clock.ts';
import { boardColumn, SETTLED_DAYS } from '../../lib/store/board-column.ts';
import { counts } from '../../lib/store/counters.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { useLiveQuery } from './use-live-query.ts';

export { SETTLED_DAYS };

export interface BoardColumnFacts {
  status: Status;
  /** At most as many as were asked for. */
  list: readonly Mention[];
  more: boolean;
  /** All of the status, whatever is shown. */
  count: number;
}

/** The columns of the board, of each at most so many cards; undefined until the first answer. Asked in one transaction: a card that moves is never in two columns, nor in none. */
export function useBoard(limits: Readonly<Record<Status, number>>): readonly BoardColumnFacts[] | undefined {
  return useLiveQuery((db) => db.transaction('r', [db.mentions, db.counters], async () => columnsOf(db, limits)), [JSON.stringify(limits)]);
}

/** One after the other: each column's own reading locks the transaction while it lasts. */
async function columnsOf(db: EarshotDatabase, limits: Readonly<Record<Status, number>>): Promise<BoardColumnFacts[]> {
  const numbers = await counts(db, STATUSES.map((status) => `status:${status}` as const));
  const columns: BoardColumnFacts[] = [];
  for (const status of STATUSES) {
    const found = await boardColumn(db, status, now(), limits[status] + 1);
    columns.push({ status, list: found.slice(0, limits[status]), more: found.length > limits[status], count: numbers.get(`status:${status}`) ?? 0 });
  }
  return columns;
}
