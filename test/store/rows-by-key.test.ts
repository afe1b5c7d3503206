import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CounterName, CounterRow } from '../../lib/store/counters.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { rowsByKey } from '../../lib/store/rows-by-key.ts';

test('the rows that are there, whether they lie side by side or far apart, asked for twice or not there', async () => {
  const db = new EarshotDatabase('rows-by-key');
  const names = Array.from({ length: 12 }, (_, index): CounterName => `tag:${String.fromCharCode(97 + index)}`);
  await fc.assert(
    fc.asyncProperty(fc.subarray(names), fc.array(fc.constantFrom(...names), { maxLength: 14 }), async (stored, asked) => {
      await db.counters.clear();
      await db.counters.bulkPut(stored.map((name, count) => ({ name, count })));
      const found = await rowsByKey<CounterRow, CounterName>(db.counters, asked, ({ name }) => name);
      expect([...found.keys()].sort()).toEqual(stored.filter((name) => asked.includes(name)));
      expect([...found].every(([name, row]) => row.name === name)).toBe(true);
    }),
  );
  await db.delete();
});
