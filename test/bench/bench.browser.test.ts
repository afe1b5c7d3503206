import { expect, test } from 'vitest';
import { contentBench } from './content.ts';
import { pagesBench } from './pages-of-ours.ts';

// That the benchmarks run, on sizes that cost nothing. What they measure is for a quiet machine: no time is asserted.

test('the content script’s benchmark sees every post', async () => {
  const rows = await contentBench({ posts: 40, terms: 20, rounds: 1 });
  expect(rows.map(({ name }) => name.slice(0, 2))).toEqual(['C1', 'C1', 'C1']);
});

test('the store’s and the popup’s benchmark fills, reads and shows', async () => {
  const rows = await pagesBench({ large: 200, small: 60, batch: 20, rounds: 1 });
  expect(rows.map(({ name }) => name.slice(0, 2))).toEqual(['D1', 'D2', 'D2', 'P1', 'P1', 'P1']);
  expect(rows.every(({ ours, against }) => ours > 0 && against > 0)).toBe(true);
});
