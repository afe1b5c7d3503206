import { useMemo } from 'preact/hooks';
import { type Mention, type Status, STATUSES } from '../../lib/model/mention.ts';
import { now } from '../../lib/platform/clock.ts';
import { boardColumn, inColumn, SETTLED_DAYS } from '../../lib/store/board-column.ts';
import { counts } from '../../lib/store/counters.ts';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { asExpected, since, useExpectations } from './use-expected.ts';
import { useAnswered } from './use-live-query.ts';

export { SETTLED_DAYS };

export interface BoardColumnFacts {
  status: Status;
  /** At most as many as were asked for. */
  list: readonly Mention[];
  more: boolean;
  /** All of the status, whatever is shown. */
  count: number;
}

type Columns = readonly BoardColumnFacts[];

/** The columns of the board, of each at most so many cards; undefined until the first answer. Asked in one transaction: a card that moves is never in two columns, nor in none. */
export function useBoard(limits: Readonly<Record<Status, number>>): Columns | undefined {
  const found = useAnswered<Columns>(async () => (db) => db.transaction('r', [db.mentions, db.counters], async () => columnsOf(db, limits)), [JSON.stringify(limits)]);
  const expected = useExpectations();
  return useMemo(() => {
    const news = found === undefined ? [] : since(expected, found.asOf);
    return news.length === 0 ? found?.answer : moved(found!.answer, (mention) => asExpected(mention, news));
  }, [found, expected]);
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

/** The columns with each card as it is now, in the column where it belongs now; null: it goes. */
function moved(columns: Columns, asNow: (mention: Mention) => Mention | null): Columns {
  const cards = columns.flatMap(({ status, list }) => list.map((mention) => ({ from: status, card: asNow(mention) })));
  return columns.map((column) => {
    const { status, list } = column;
    const staying = cards.filter(({ from, card }) => from === status && card?.status === status).flatMap(({ card }) => card ?? []);
    const coming = cards.filter(({ from, card }) => from !== status && card?.status === status).flatMap(({ card }) => card ?? []);
    return {
      ...column,
      list: coming.length === 0 ? staying : [...staying, ...coming].sort(inColumn(status)),
      count: column.count - (list.length - staying.length) + coming.length,
    };
  });
}
