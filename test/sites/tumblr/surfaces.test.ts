import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/tumblr/address.ts';

test.each([
  ['', 'feed', null],
  ['dashboard', 'feed', null],
  ['dashboard/following', 'feed', null],
  ['explore/trending', 'feed', null],
  ['tagged/lumetra?sort=recent', 'feed', null],
  ['tagged/small%20lamps', 'feed', null],
  ['search/lumetra?src=typed', 'search', null],
  ['search/lumetra%20lamp/recent', 'search', null],
  ['quillwort', 'profile', 'quillwort'],
  ['quillwort?source=share', 'profile', 'quillwort'],
  ['blog/view/quillwort', 'profile', 'quillwort'],
  ['quillwort/tagged/lumetra', 'profile', 'quillwort'],
  ['quillwort/search/lumetra', 'profile', 'quillwort'],
  ['quillwort/791459748145987584', 'thread', '791459748145987584'],
  ['quillwort/791459748145987584/small-lamps', 'thread', '791459748145987584'],
  ['blog/view/quillwort/791459748145987584', 'thread', '791459748145987584'],
])('/%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(`https://www.tumblr.com/${path}`))).toEqual({ kind, id });
});

test.each([
  'inbox', 'messages', 'messaging/1', 'likes', 'following', 'followers', 'activity', 'settings/account', 'settings', 'login', 'register', 'new/text', 'edit/quillwort/791459748145987584', 'reblog/quillwort/791459748145987584/x',
  'blog/quillwort/drafts', 'blog/quillwort/queue', 'blog/quillwort/inbox', 'blog/quillwort', 'quillwort/drafts', 'quillwort/queue', 'quillwort/submit', 'communities', 'communities/lamps', 'communities/lamps/post/791459748145987584',
  'search', 'help', 'account/x', 'liked/by/quillwort', 'drafts', 'inbox/tagged/x',
])('/%s is never read', (path) => {
  expect(surfaceAt(new URL(`https://www.tumblr.com/${path}`))).toBeNull();
});

test.each(['https://quillwort.tumblr.com/', 'https://api.tumblr.com/dashboard', 'https://www.tumblr.com.evil.example/dashboard'])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
