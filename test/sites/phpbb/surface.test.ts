import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/phpbb/surface.ts';

const HOST = 'https://lamps.example';

test.each([
  ['/viewtopic.php?t=31', 'thread', '31'],
  ['/board/viewtopic.php?f=4&t=31&start=15&sid=aa', 'thread', '31'],
  ['/board/viewtopic.php?p=700#p700', 'thread', null],
  ['/lamp-buzzes-t31.html', 'thread', '31'],
  ['/lamps-f4/lamp-buzzes-t31-15.html', 'thread', '31'],
  ['/topic31.html', 'thread', '31'],
  ['/topic31-30.html', 'thread', '31'],
  ['/t31-lamp-buzzes', 'thread', '31'],
  ['/', 'feed', null],
  ['/board/', 'feed', null],
  ['/board/index.php', 'feed', null],
  ['/viewforum.php?f=4', 'feed', null],
  ['/lamps-f4/', 'feed', null],
  ['/forum4.html', 'feed', null],
  ['/search.php?keywords=lumetra', 'search', null],
  ['/search.php?author_id=5&sr=posts', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, HOST))).toEqual({ kind, id });
});

test.each([
  '/ucp.php?i=pm&folder=inbox', '/board/ucp.php?mode=login', '/ucp.php?mode=register', '/board/ucp.php', '/mcp.php?i=queue', '/posting.php?mode=reply&t=31', '/adm/index.php', '/memberlist.php?mode=viewprofile&u=5',
  '/app.php/user/forgot_password', '/report.php?p=700', '/privmsg.php?folder=inbox', '/phpBB2/login.php', '/profile.php?mode=register', '/phpBB2/modcp.php?t=31', '/admin/index.php', '/viewonline.php',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, HOST))).toBeNull();
});
