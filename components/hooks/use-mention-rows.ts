import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { onMentionsWritten } from '../../lib/store/on-mentions-written.ts';
import { storeTurn } from './expected.ts';
import { openStore } from './open-store.ts';
import { asExpected, since, useExpectations } from './use-expected.ts';

/** Some screens of a table: enough to scroll back without a gap. */
const KEPT = 600;
const NONE: Rows = new Map();

type Rows = ReadonlyMap<PostKey, { mention: Mention; asOf: number }>;

/**
 * The mentions of these keys as far as they are read; follows every change of them. What is read is what was not there yet, and
 * what was written: no screen for the sake of one row. What was read before stays at hand for a while, and one that did not
 * change stays the same object: what is drawn of it is not drawn anew.
 */
export function useMentionRows(keys: readonly PostKey[]): ReadonlyMap<PostKey, Mention> {
  const [rows, setRows] = useState(NONE);
  const now = useRef({ rows, keys });
  now.current = { rows, keys };

  const read = async (asked: readonly PostKey[]) => {
    if (asked.length === 0) return;
    const db = await openStore();
    const asOf = storeTurn();
    const found = await db.mentions.bulkGet([...asked]);
    setRows((before) => kept(before, new Map(asked.map((key, index) => [key, found[index]])), asOf, new Set(now.current.keys)));
  };
  /** A store that cannot be read says so elsewhere. */
  const tryToRead = (asked: readonly PostKey[]) => void read(asked).catch(() => {});

  // Listens before it reads: nothing that is written between the two is missed.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const listen = async () => {
      const db = await openStore();
      if (ending.signal.aborted) return;
      const stop = onMentionsWritten(db, (written) => {
        const held = new Set([...now.current.rows.keys(), ...now.current.keys]);
        tryToRead(written === null ? [...held] : written.filter((key) => held.has(key)));
      });
      ending.signal.addEventListener('abort', stop);
    };
    void listen();
    return () => ending.abort();
  }, []);
  useLayoutEffect(() => tryToRead(keys.filter((key) => !rows.has(key))), [keys.join('\n')]);
  const expected = useExpectations();
  return useMemo(() => new Map([...rows].flatMap(([key, { mention, asOf }]) => {
    const after = asExpected(mention, since(expected, asOf));
    return after === null ? [] : [[key, after]];
  })), [rows, expected]);
}

/** With what was read, undefined = it is gone; of too many, those that are not wanted and lie there longest go. */
function kept(before: Rows, read: ReadonlyMap<PostKey, Mention | undefined>, asOf: number, wanted: ReadonlySet<PostKey>): Rows {
  const rows = new Map(before);
  for (const [key, row] of read) {
    const held = before.get(key)?.mention;
    if (row === undefined) rows.delete(key);
    else rows.set(key, { mention: held !== undefined && JSON.stringify(row) === JSON.stringify(held) ? held : row, asOf });
  }
  for (const key of rows.keys()) {
    if (rows.size <= KEPT) break;
    if (!wanted.has(key)) rows.delete(key);
  }
  return rows;
}
