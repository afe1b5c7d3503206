import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/xenforo/surface.ts';

const HOST = 'https://talk.lumetra.example';

test.each([
  ['/threads/desk-lamp-flickers.4711/', 'thread', '4711'],
  ['/threads/desk-lamp-flickers.4711/page-3#post-90002', 'thread', '4711'],
  ['/threads/4711/unread', 'thread', '4711'],
  ['/threads/login.12/', 'thread', '12'],
  ['/forums/threads/desk-lamp.4711/post-9', 'thread', '4711'],
  ['/community/index.php?threads/desk-lamp.4711/page-2', 'thread', '4711'],
  ['/forum/t/desk-lamp.4711/', 'thread', '4711'],
  ['/forum/lamps.4/desk-lamp.4711.html', 'thread', '4711'],
  ['/', 'feed', null],
  ['/community/', 'feed', null],
  ['/index.php', 'feed', null],
  ['/forums/lamps.2/page-2', 'feed', null],
  ['/index.php?forums/lamps.2/', 'feed', null],
  ['/whats-new/posts/12/', 'feed', null],
  ['/tags/lamp/', 'feed', null],
  ['/search/77/?q=lumetra', 'search', null],
  ['/members/ilse-varga.8/', 'profile', '8'],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, HOST))).toEqual({ kind, id });
});

test.each([
  '/conversations/', '/conversations/about-lumetra.5/', '/direct-messages/about-lumetra.5/', '/forum/direct-messages/add?to=Ilse', '/index.php?conversations/about.5/',
  '/account/', '/account/alerts', '/account/bookmarks', '/index.php?account/preferences', '/login/', '/login/two-step', '/register/', '/lost-password/', '/watched/threads',
  '/admin.php', '/admin.php?users/', '/approval-queue/', '/reports/3/', '/inline-mod/', '/whats-new/direct-messages/', '/threads/desk-lamp.4711/reply', '/threads/desk-lamp.4711/draft',
  '/posts/90002/edit', '/posts/90002/report', '/forums/lamps.2/post-thread', '/media/lamp.3/', '/resources/driver.4/', '/help/terms/', '/misc/contact', '/members/', '/attachments/lamp-jpg.9/',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, HOST))).toBeNull();
});
