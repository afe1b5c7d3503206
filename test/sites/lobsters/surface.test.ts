import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/lobsters/surface.ts';

test.each([
  ['/', 'feed', null], ['/page/2', 'feed', null], ['/active', 'feed', null], ['/recent/page/3', 'feed', null], ['/newest', 'feed', null], ['/newest/page/2', 'feed', null],
  ['/comments/page/2', 'feed', null], ['/top/1w/page/2', 'feed', null], ['/t/rust,c++', 'feed', null], ['/domains/lumetra.example', 'feed', null],
  ['/s/lum001/which_lamp', 'thread', 'lum001'], ['/s/lum001', 'thread', 'lum001'], ['/c/com001', 'thread', null], ['/search?q=lumetra', 'search', null],
  ['/~mara_q', 'profile', 'mara_q'], ['/~mara_q/threads', 'profile', 'mara_q'], ['/~mara_q/stories/page/2', 'profile', 'mara_q'], ['/threads/ilse', 'profile', 'ilse'], ['/newest/ilse', 'profile', 'ilse'],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://lobste.rs'))).toEqual({ kind, id });
});

test.each([
  '/messages', '/messages/sent', '/inbox', '/inbox/unread', '/replies', '/replies/unread', '/threads', '/saved', '/hidden', '/upvoted/stories', '/upvoted/comments', '/settings',
  '/login', '/signup', '/filters', '/stories/new', '/s/lum001/edit', '/s/lum001/suggest', '/mod', '/moderations', '/invitations', '/hats',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://lobste.rs'))).toBeNull();
});
