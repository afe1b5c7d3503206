import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/nodebb/surface.ts';

test.each([
  ['topic/30/which-dimmer', 'thread', '30'],
  ['topic/30/which-dimmer/25?page=2', 'thread', '30'],
  ['forum/topic/30', 'thread', '30'],
  ['recent', 'feed', null],
  ['forum/popular/', 'feed', null],
  ['category/2/general', 'feed', null],
  ['category/2/general/40', 'feed', null],
  ['tags/dimmer', 'feed', null],
  ['user/mara/topics', 'feed', null],
  ['user/mara', 'profile', 'mara'],
  ['forum/user/j%C3%BCrgen/posts', 'profile', 'jürgen'],
  ['user/%E0%A4%A/best', 'profile', '%E0%A4%A'],
  ['search?term=x', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  '', 'user/mara/chats/3', 'chats/3', 'message/7', 'notifications', 'user/mara/edit', 'user/mara/settings', 'user/mara/bookmarks', 'user/mara/upvoted', 'user/mara/watched', 'unread', 'login', 'register', 'reset',
  'admin/dashboard', 'flags', 'post-queue', 'compose?tid=3', 'me/settings', 'user/mara/chats/topic/5', 'topic/which-dimmer',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
