import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { openStore } from '../../components/hooks/open-store.ts';
import { useMentionRows } from '../../components/hooks/use-mention-rows.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionRow } from '../../lib/store/database.ts';

function Rows({ keys }: { keys: readonly PostKey[] }) {
  const rows = useMentionRows(keys);
  return <>{keys.map((key) => `${key} ${rows.get(key)?.note ?? '-'}`).join(', ')}</>;
}

const row = (key: PostKey, note: string) => ({ key, note, firstSeenAt: 1 }) as MentionRow;
const show = (...keys: PostKey[]) => render(<Rows keys={keys} />, document.body);
const shown = () => expect.poll(() => document.body.textContent);

afterEach(async () => {
  render(null, document.body);
  await (await openStore()).mentions.clear();
});

test('what is not there yet is read, and what was written; nothing else', async () => {
  const db = await openStore();
  await db.mentions.bulkPut([row('x:1', 'one'), row('x:2', 'two'), row('x:3', 'three'), row('x:4', 'four')]);
  const reads = vi.spyOn(db.mentions, 'bulkGet');
  show('x:1', 'x:2');
  await shown().toBe('x:1 one, x:2 two');
  await db.mentions.update('x:2', { note: 'deux' });
  await shown().toBe('x:1 one, x:2 deux');
  show('x:2', 'x:3');
  await shown().toBe('x:2 deux, x:3 three');
  // Nobody looks at it.
  await db.mentions.update('x:4', { note: 'quatre' });
  await db.mentions.delete('x:3');
  await shown().toBe('x:2 deux, x:3 -');
  expect(reads.mock.calls.map(([keys]) => keys)).toEqual([['x:1', 'x:2'], ['x:2'], ['x:3'], ['x:3']]);
});

test('after many were written at once, all that is held is read again', async () => {
  const db = await openStore();
  await db.mentions.bulkPut([row('x:1', 'one'), row('x:2', 'two')]);
  show('x:1', 'x:2');
  await shown().toBe('x:1 one, x:2 two');
  await db.mentions.toCollection().modify({ note: 'all' });
  await shown().toBe('x:1 all, x:2 all');
  await db.mentions.clear();
  await shown().toBe('x:1 -, x:2 -');
});
