import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { onMentionsWritten } from '../../lib/store/on-mentions-written.ts';
import { openStore } from './open-store.ts';

/** Some screens of a table: enough to scroll back without a gap. */
const KEPT = 600;
const NONE: ReadonlyMap<PostKey, Mention> = new Map();

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
    const found = await (await openStore()).mentions.bulkGet([...asked]);
    setRows((before) => kept(before, new Map(asked.map((key, index) => [key, found[index]])), new Set(now.current.keys)));
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
  return rows;
}

/** With what was read, undefined = it is gone; of too many, those that are not wanted and lie there longest go. */
function kept(before: ReadonlyMap<PostKey, Mention>, read: ReadonlyMap<PostKey, Mention | undefined>, wanted: ReadonlySet<PostKey>): ReadonlyMap<PostKey, Mention> {
  const rows = new Map(before);
  for (const [key, row] of read) {
    if (row === undefined) rows.delete(key);
    else if (JSON.stringify(row) !== JSON.stringify(before.get(key))) rows.set(key, row);
  }
  for (const key of rows.keys()) {
    if (rows.size <= KEPT) break;
    if (!wanted.has(key)) rows.delete(key);
  }
  return rows;
}
