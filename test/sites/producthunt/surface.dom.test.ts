import { expect, test } from 'vitest';
import { producthuntAdapter } from '../../../lib/sites/producthunt/adapter.ts';

const surfaceAt = (path: string) => producthuntAdapter.surfaceAt(new URL(path, 'https://www.producthunt.com'));

test.each(['/', '/all', '/newest', '/leaderboard/daily/2026/3/7', '/leaderboard/weekly/2026/10/all', '/topics/hardware', '/categories/lighting'])('%s is a feed', (path) => {
  expect(surfaceAt(path)).toEqual({ kind: 'feed', id: null });
});

test.each(['/products/lumetra', '/products/lumetra/launches/lumetra-2', '/posts/lumetra', '/p/general/which-lamp'])('%s is a thread', (path) => {
  expect(surfaceAt(path)).toEqual({ kind: 'thread', id: null });
});

test.each(['/my/settings', '/my/details/edit', '/notifications', '/login', '/posts/new', '/products/new', '/products/lumetra/edit', '/products/lumetra/reviews', '/@mara', '/@mara/collections/saved', '/messages', '/p/general'])('%s is not read', (path) => {
  expect(surfaceAt(path)).toBeNull();
});
