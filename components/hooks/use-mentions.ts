import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionFilter, MentionOrder } from '../../lib/store/mentions.ts';
import { newestMentions } from '../../lib/store/newest-mentions.ts';
import { FIRST_SCREEN, type HeadStart } from './head-start.ts';
import { type Place, useExpected } from './use-expected.ts';
import { useAnswered } from './use-live-query.ts';

export type { MentionFilter, MentionOrder } from '../../lib/store/mentions.ts';

export interface Mentions {
  /** In order; undefined until the first answer. */
  list: readonly Mention[] | undefined;
  /** There are more than were asked for. */
  more: boolean;
  /** The store cannot be read. */
  failed: boolean;
}

/** What filters and orders is loaded when it is asked for: most who open the popup look at the newest. */
const loadFinder = () => import('../../lib/store/mentions.ts');

/** The mentions that pass the filter, in order, at most `limit`; the list follows every change. `headStart`: the newest, read before. */
export function useMentions(filter: MentionFilter, limit: number, order: MentionOrder = 'newest', headStart?: HeadStart): Mentions {
  const [failed, setFailed] = useState(false);
  const [started, setStarted] = useState(false);
  const first = useHeadStart(headStart);
  const wanted = started || first !== undefined ? limit : FIRST_SCREEN;
  const plain = order === 'newest' && Object.keys(filter).length === 0;
  const found = useAnswered<{ rows: readonly Mention[]; place?: Place }>(
    async () => {
      if (plain) return async (db) => ({ rows: await newestMentions(db, wanted + 1) });
      const { findMentions, fits, goesBefore } = await loadFinder();
      const place = { stays: fits(filter), goesBefore: goesBefore(order) };
      return async (db) => ({ rows: await findMentions(db, filter, wanted + 1, order), place });
    },
    [JSON.stringify(filter), wanted, order],
    () => setFailed(true),
  );
  useEffect(() => {
    if (found !== undefined) setStarted(true);
  }, [found]);
  const rows = found?.answer.rows;
  const list = useExpected(rows ?? (plain ? first : undefined), found?.asOf ?? 0, found?.answer.place);
  return { list: list?.slice(0, wanted), more: started && rows !== undefined && rows.length > limit, failed };
}

/** What was read before; undefined: nothing, or not yet. */
function useHeadStart(headStart: HeadStart | undefined): readonly Mention[] | undefined {
  const [first, setFirst] = useState(headStart?.rows);
  useLayoutEffect(() => {
    if (first === undefined) void headStart?.coming.then(setFirst);
  }, []);
  return first?.length === 0 ? undefined : first;
}

/** These mentions, in this order; keys without a mention are left out. */
export function useMentionsByKey(keys: readonly PostKey[]): readonly Mention[] {
  const found = useAnswered<readonly Mention[]>(
    async () => async (db) => (keys.length === 0 ? [] : (await db.mentions.bulkGet([...keys])).filter((mention) => mention !== undefined)),
    [keys.join('\n')],
  );
  return useExpected(found?.answer, found?.asOf ?? 0) ?? [];
}
