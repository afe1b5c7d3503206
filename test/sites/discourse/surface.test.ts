import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/discourse/surface.ts';

const HOST = 'https://talk.quillwort.example';

test.each([
  ['/t/lamp-flickers/931', 'thread', '931'],
  ['/t/lamp-flickers/931/4?u=ilse', 'thread', '931'],
  ['/t/lamp-flickers/931/last', 'thread', '931'],
  ['/t/931', 'thread', '931'],
  ['/en/wow/t/lamp-flickers/931', 'thread', '931'],
  ['/', 'feed', null],
  ['/en/wow/', 'feed', null],
  ['/latest', 'feed', null],
  ['/top/weekly', 'feed', null],
  ['/c/lamps/5', 'feed', null],
  ['/c/lamps/desk/7/l/latest', 'feed', null],
  ['/tag/lumetra', 'feed', null],
  ['/en/wow/c/classic', 'feed', null],
  ['/search?q=lumetra', 'search', null],
  ['/u/ilse', 'profile', 'ilse'],
  ['/u/ilse/summary', 'profile', 'ilse'],
  ['/u/ilse/activity/replies', 'profile', 'ilse'],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, HOST))).toEqual({ kind, id });
});

test.each([
  '/my/messages', '/u/ilse/messages', '/u/ilse/messages/sent', '/en/wow/u/ilse/messages', '/u/ilse/notifications', '/u/ilse/preferences/account', '/u/ilse/activity/drafts', '/u/ilse/activity/bookmarks',
  '/admin', '/admin/users/list', '/review', '/login', '/signup', '/session/sso', '/password-reset/x', '/chat/c/general/2', '/g/staff', '/g/staff/messages', '/new-topic', '/new-message', '/invites/abc',
  '/about', '/faq', '/tos', '/badges', '/u', '/posts/88004/raw', '/unsubscribed/email',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, HOST))).toBeNull();
});
