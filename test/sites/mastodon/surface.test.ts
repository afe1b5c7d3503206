import { describe, expect, test } from 'vitest';
import { accountOf, surfaceAt } from '../../../lib/sites/mastodon/addresses.ts';

const HOST = 'https://quill.example';

describe('what an address of Mastodon shows', () => {
  test.each([
    ['/', 'feed', null],
    ['/home', 'feed', null],
    ['/public/local', 'feed', null],
    ['/explore', 'feed', null],
    ['/tags/lumetra', 'feed', null],
    ['/deck/public', 'feed', null],
    ['/web/timelines/home', 'feed', null],
    ['/@mara', 'profile', 'mara'],
    ['/@ilse@lamp.example', 'profile', 'ilse@lamp.example'],
    ['/@mara/with_replies', 'profile', 'mara'],
    ['/@mara/media', 'profile', 'mara'],
    ['/@mara/tagged/lumetra', 'profile', 'mara'],
    ['/users/mara', 'profile', 'mara'],
    ['/@mara/116153400000000001', 'thread', '116153400000000001'],
    ['/@ilse@lamp.example/116153400000000001', 'thread', '116153400000000001'],
    ['/deck/@mara/116153400000000001', 'feed', null],
    ['/web/statuses/116153400000000001', 'thread', '116153400000000001'],
    ['/users/mara/statuses/116153400000000001', 'thread', '116153400000000001'],
    ['/notice/AbCd1234LuMe', 'thread', 'AbCd1234LuMe'],
    ['/search?q=lumetra', 'search', null],
  ])('%s is a %s', (path, kind, id) => {
    expect(surfaceAt(new URL(path, HOST))).toEqual({ kind, id });
  });

  test.each([
    '/notifications', '/web/notifications', '/deck/notifications', '/conversations', '/deck/conversations', '/bookmarks', '/favourites', '/settings/profile', '/auth/sign_in',
    '/filters', '/follow_requests', '/publish', '/admin/reports', '/oauth/authorize', '/@mara/followers', '/lists', '/about', '/chats', '/dms/mara',
  ])('%s is never read', (path) => {
    expect(surfaceAt(new URL(path, HOST))).toBeNull();
  });
});

test.each([
  ['@mara', '/@mara', 'mara@quill.example'],
  ['@ilse@lamp.example', '/@ilse@lamp.example', 'ilse@lamp.example'],
  ['Ilse', 'https://lamp.example/users/ilse', 'ilse@lamp.example'],
  ['@mara', null, 'mara@quill.example'],
  ['@ilse@lamp.example', 'javascript:alert(1)', 'ilse@lamp.example'],
  ['', null, null],
])('%s at %s is %s', (written, href, account) => {
  expect(accountOf(written, href, new URL(HOST))).toBe(account);
});
