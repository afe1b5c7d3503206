import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/vbulletin/surface.ts';

const HOST = 'https://towers.example';

test.each([
  ['/forum/showthread.php?t=2423', 'thread', '2423'],
  ['/forum/showthread.php?p=801#post801', 'thread', null],
  ['/showthread.php?143-Generic-lamps&p=1506', 'thread', '143'],
  ['/showthread.php/143-Generic-lamps', 'thread', '143'],
  ['/showpost.php?p=801&postcount=1', 'thread', null],
  ['/forum/threads/154-Welcher-Blog/page2?p=2631', 'thread', '154'],
  ['/windows-7/16340-zufall.html', 'thread', '16340'],
  ['/forum/main/lamps/235-lamps-in-the-trench', 'thread', '235'],
  ['/forum/main/lamps/235-lamps-in-the-trench/page3', 'thread', '235'],
  ['/', 'feed', null],
  ['/forum/', 'feed', null],
  ['/forum.php', 'feed', null],
  ['/forum/forumdisplay.php?f=16', 'feed', null],
  ['/forum/forums/22-Lampen', 'feed', null],
  ['/forum/main/lamps', 'feed', null],
  ['/windows-7-allgemein/', 'feed', null],
  ['/forum/search.php?searchid=88', 'search', null],
  ['/search?q=lumetra', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, HOST))).toEqual({ kind, id });
});

test.each([
  '/private.php', '/forum/private.php?do=showpm&pmid=12', '/usercp.php', '/profile.php?do=editpassword', '/login.php?do=login', '/register.php', '/subscription.php', '/newreply.php?do=newreply&p=801',
  '/newthread.php?f=16', '/editpost.php?p=801', '/report.php?p=801', '/sendmessage.php', '/moderation.php', '/modcp/index.php', '/admincp/', '/inlinemod.php', '/member.php?u=63', '/members/82-Ilse',
  '/misc.php?do=whoposted', '/online.php', '/memberlist.php', '/privatemessage/index', '/messagecenter/view', '/settings/account', '/user/12-mara', '/auth/login-form', '/lostpw', '/group.php?groupid=3', '/converse.php?u=1',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, HOST))).toBeNull();
});
