import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/medium/surface.ts';

test.each([
  ['https://medium.com/', 'feed', null], ['https://medium.com/lantern-lab', 'feed', null], ['https://medium.com/tag/lamps', 'feed', null], ['https://medium.com/tag/lamps/recommended', 'feed', null], ['https://mara.medium.com/', 'feed', null],
  ['https://medium.com/lantern-lab/which-lamp-452d8220606f?source=x', 'thread', '452d8220606f'], ['https://medium.com/p/452d8220606f', 'thread', '452d8220606f'], ['https://mara.medium.com/which-lamp-452d8220606f', 'thread', '452d8220606f'],
  ['https://medium.com/@mara_q', 'profile', 'mara_q'], ['https://medium.com/@mara_q/about', 'profile', 'mara_q'], ['https://medium.com/search/posts?q=lumetra', 'search', null],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  '/me/stories/drafts', '/me/settings', '/me/notifications', '/me/lists', '/me/stats', '/m/signin', '/new-story', '/p/452d8220606f/edit', '/@mara_q/list/reading-list', '/@mara_q/followers', '/plans', '/lantern-lab/settings', '/me/list/history', '/p/452d8220606f/settings',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://medium.com'))).toBeNull();
});
