import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/wordpress/surface.ts';

test.each([
  ['https://lanternpost.example/', 'feed', null],
  ['https://lanternpost.example/page/3/', 'feed', null],
  ['https://lanternpost.example/category/lamps/', 'feed', null],
  ['https://lanternpost.example/2026/03/', 'feed', null],
  ['https://lanternpost.example/?s=lumetra', 'search', null],
  ['https://lanternpost.example/author/mara/', 'profile', 'mara'],
  ['https://lanternpost.example/?author=1', 'profile', '1'],
  ['https://lanternpost.example/2026/03/which-lamp/', 'thread', null],
  ['https://lanternpost.example/?p=4', 'thread', '4'],
  ['https://lanternpost.example/login-lamps/', 'thread', null],
  ['https://mara.wordpress.com/2026/03/01/candles/', 'thread', null],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://lanternpost.example/wp-admin/edit-comments.php', 'https://lanternpost.example/blog/wp-admin/', 'https://lanternpost.example/wp-login.php',
  'https://lanternpost.example/wp-signup.php', 'https://lanternpost.example/wp-json/wp/v2/posts', 'https://lanternpost.example/xmlrpc.php',
  'https://lanternpost.example/?p=4&preview=true', 'https://lanternpost.example/?customize_changeset_uuid=1', 'https://lanternpost.example/?p=4&elementor-preview=4',
  'https://shop.example/my-account/orders/', 'https://shop.example/checkout/', 'https://shop.example/cart/', 'https://club.example/members/mara/messages/',
  'https://club.example/members/mara/notifications/', 'https://club.example/members/mara/settings/', 'https://club.example/login/',
  'https://wordpress.com/read', 'https://wordpress.com/posts/drafts/mara.wordpress.com', 'https://wordpress.com/me/account',
])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
