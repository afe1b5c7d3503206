import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { SortedRuns } from '../../lib/export/sorted-runs.ts';

test('lists come out as one in order, of equals the earlier first, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(fc.nat(30), { maxLength: 500 }), { maxLength: 5 }), async (lists) => {
      const runs = new SortedRuns<{ by: number; at: number }>((a, b) => a.by - b.by);
      const items = lists.flatMap((list, at) => list.map((by) => ({ by, at })));
      lists.forEach((list, at) => runs.add(list.map((by) => ({ by, at }))));
      const merged: object[] = [];
      for await (const item of runs.merged()) merged.push(item);
      expect(merged).toEqual(items.toSorted((a, b) => a.by - b.by || a.at - b.at));
    }),
    { numRuns: 30 },
  );
});
