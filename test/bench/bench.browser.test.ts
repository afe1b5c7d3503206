import { expect, test } from 'vitest';
import { backupBench } from './backup.ts';
import { contentBench } from './content.ts';
import { contentSitesBench } from './content-sites.ts';
import { exportBench } from './export.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import { pagesBench } from './pages-of-ours.ts';

// That the benchmarks run, on sizes that cost nothing. What they measure is for a quiet machine: no time is asserted.

test('the content script’s benchmark sees every post', async () => {
  const rows = await contentBench({ posts: 300, terms: 20, rounds: 1, recycled: 100 });
  expect(rows.map(({ name }) => name.slice(0, 2))).toEqual(['C1', 'C1', 'C1', 'C3', 'C2', 'C2', 'C2', 'C3']);
});

test('a site’s own markup is measured', async () => {
  const rows = await contentSitesBench({ posts: 20, sites: SITES.slice(0, 2) });
  expect(rows.map(({ name }) => name.slice(0, 5))).toEqual(['C1 x:', 'C1 x:', 'C1 x:', 'C1 x:', 'C1 li', 'C1 li', 'C1 li', 'C1 li']);
});

test('the store’s, the popup’s and the table’s benchmark fills, reads and shows', async () => {
  const rows = await pagesBench({ large: 200, middle: 100, small: 60, batch: 20, rounds: 1, opened: 1 });
  expect([...new Set(rows.map(({ name }) => name.slice(0, 2).trim()))].toSorted()).toEqual(['', 'D1', 'D2', 'D3', 'D4', 'P1', 'P2', 'P3', 'P4']);
  expect(rows.every(({ ours, against }) => ours > 0 && against > 0)).toBe(true);
});

test('the benchmark of exports writes every row, and sees the memory of worker and page', async () => {
  const rows = await exportBench(3_000, 1);
  expect(rows).toHaveLength(12);
  expect(rows.every(({ name, ours }) => name.startsWith('E2') && ours > 0)).toBe(true);
  expect(rows.filter(({ name }) => name.includes('heap')).every(({ ours }) => ours > 1)).toBe(true);
});

test('the benchmark of backups brings every row back', async () => {
  const rows = await backupBench(600);
  expect(rows).toHaveLength(16);
  expect(rows.every(({ name, ours }) => name.startsWith('B') && ours > 0)).toBe(true);
});
