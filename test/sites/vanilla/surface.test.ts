import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/vanilla/surface.ts';

test.each([
  ['discussion/57/dimming-the-lumetra', 'thread', '57'],
  ['en/discussion/57/dimming/p3#latest', 'thread', '57'],
  ['discussion/comment/225/#Comment_225', 'thread', null],
  ['index.php?p=/discussion/9/lampen/p2', 'thread', '9'],
  ['lamps/2184-hum-of-the-d2-p2.html', 'thread', '2184'],
  ['', 'feed', null],
  ['discussions', 'feed', null],
  ['forum/discussions/p2', 'feed', null],
  ['categories/lamps/p3', 'feed', null],
  ['search?Search=lumetra', 'search', null],
  ['index.php?p=/search&Search=lumetra', 'search', null],
])('%s is a %s', (path, kind, id) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toEqual({ kind, id });
});

test.each([
  'messages/12', 'messages/inbox', 'index.php?p=/messages/12', 'profile/mara', 'profile/notifications', 'profile/edit', 'entry/signin', 'entry/register', 'drafts', 'discussions/bookmarked', 'discussions/mine',
  'post/discussion', 'post/editcomment/5', 'dashboard/settings', 'moderation/queue', 'discussion/announce?discussionid=5', 'categories', 'settings/preferences', 'activity',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://talk.example/'))).toBeNull();
});
