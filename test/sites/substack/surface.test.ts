import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/substack/surface.ts';

test.each([
  ['https://lanternpost.substack.com/', 'feed', null], ['https://lanternpost.substack.com/archive?sort=new', 'feed', null], ['https://substack.com/home', 'feed', null], ['https://substack.com/notes', 'feed', null],
  ['https://lanternpost.substack.com/p/which-lamp', 'thread', 'which-lamp'], ['https://www.lanternpost.example/p/which-lamp/comments', 'thread', 'which-lamp'], ['https://lanternpost.substack.com/p/which-lamp/comment/811', 'thread', 'which-lamp'],
  ['https://open.substack.com/pub/lanternpost/p/which-lamp', 'thread', 'which-lamp'], ['https://substack.com/@mara_q/note/c-202', 'thread', 'c-202'], ['https://substack.com/@mara_q', 'profile', 'mara_q'], ['https://substack.com/search/lumetra', 'search', null],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://substack.com/inbox', 'https://substack.com/chat', 'https://substack.com/activity', 'https://substack.com/settings', 'https://substack.com/saved', 'https://substack.com/sign-in', 'https://lanternpost.substack.com/publish/home',
  'https://lanternpost.substack.com/publish/post/123', 'https://lanternpost.substack.com/account', 'https://lanternpost.substack.com/chat', 'https://lanternpost.substack.com/subscribe', 'https://substack.com/@mara_q/saved', 'https://substack.com/messages/1',
])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
