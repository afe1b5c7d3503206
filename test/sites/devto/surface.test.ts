import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/devto/surface.ts';

test.each([
  ['/', 'feed', null], ['/latest', 'feed', null], ['/top/week', 'feed', null], ['/t/lamps', 'feed', null], ['/t/lamps/top/month', 'feed', null], ['/search?q=lumetra', 'search', null],
  ['/mara_q', 'profile', 'mara_q'], ['/mara_q/comments', 'profile', 'mara_q'], ['/mara_q/which-lamp-4n53', 'thread', 'mara_q/which-lamp-4n53'],
  ['/mara_q/which-lamp-4n53/comments', 'thread', 'mara_q/which-lamp-4n53'], ['/mara_q/which-lamp-4n53/comments/1p42', 'thread', 'mara_q/which-lamp-4n53'], ['/ilse.v/comment/1p42', 'thread', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://dev.to'))).toEqual({ kind, id });
});

test.each([
  '/notifications', '/notifications/comments', '/settings', '/settings/profile', '/dashboard', '/dashboard/following', '/new', '/enter', '/users/sign_in', '/readinglist', '/connect/mara_q', '/admin', '/mod',
  '/mara_q/which-lamp-4n53/edit', '/mara_q/which-lamp-4n53/stats', '/mara_q/which-lamp-4n53/manage', '/mara_q/comment/1p42/settings', '/mara_q/which-lamp-4n53?preview=a1b2', '/signout_confirm', '/following', '/report-abuse',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://dev.to'))).toBeNull();
});
