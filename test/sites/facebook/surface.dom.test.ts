import { expect, test } from 'vitest';
import { facebookAdapter } from '../../../lib/sites/facebook/adapter.ts';

const PFBID = 'pfbid0AbCdEfGhIjKlMnOpQrStUvWx';

test.each([
  ['https://www.facebook.com/', 'feed', null],
  ['https://www.facebook.com/?filter=all&sk=h_chr', 'feed', null],
  ['https://web.facebook.com/home.php', 'feed', null],
  ['https://www.facebook.com/groups/feed/', 'feed', null],
  ['https://www.facebook.com/groups/lampfans', 'feed', 'lampfans'],
  ['https://www.facebook.com/groups/777000777/?sorting_setting=CHRONOLOGICAL', 'feed', '777000777'],
  ['https://www.facebook.com/groups/lampfans/search/?q=lumetra', 'search', null],
  ['https://www.facebook.com/search/posts?q=lumetra', 'search', null],
  ['https://www.facebook.com/search/top/?q=lumetra', 'search', null],
  ['https://www.facebook.com/hashtag/lumetra', 'search', null],
  ['https://www.facebook.com/mara.quill', 'profile', 'mara.quill'],
  ['https://www.facebook.com/quillwort/reviews', 'profile', 'quillwort'],
  ['https://www.facebook.com/profile.php?id=100012345', 'profile', '100012345'],
  ['https://www.facebook.com/people/Oddvar-Brekke/100012345/', 'profile', null],
  [`https://www.facebook.com/mara.quill/posts/${PFBID}?comment_id=1`, 'thread', PFBID],
  ['https://www.facebook.com/mara.quill/posts/a-lamp-that-hums/3741738000000001/', 'thread', '3741738000000001'],
  [`https://www.facebook.com/permalink.php?story_fbid=${PFBID}&id=100012345`, 'thread', PFBID],
  ['https://www.facebook.com/groups/lampfans/posts/3741738000000003/', 'thread', '3741738000000003'],
  ['https://www.facebook.com/groups/lampfans/permalink/3741738000000003/', 'thread', '3741738000000003'],
  ['https://www.facebook.com/reel/3741738000000021', 'thread', '3741738000000021'],
  ['https://www.facebook.com/watch/?v=3741738000000021', 'thread', '3741738000000021'],
  ['https://www.facebook.com/quillwort/videos/3741738000000021/', 'thread', '3741738000000021'],
  ['https://www.facebook.com/photo/?fbid=9990000000000001&set=pcb.3741738000000002', 'thread', '3741738000000002'],
])('%s is a %s', (address, kind, id) => {
  expect(facebookAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://www.facebook.com/messages/t/100012345', 'https://www.facebook.com/messages', 'https://www.facebook.com/marketplace/', 'https://www.facebook.com/marketplace/item/3741738000000041/', 'https://www.facebook.com/marketplace/you/selling',
  'https://www.facebook.com/notifications', 'https://www.facebook.com/settings?tab=privacy', 'https://www.facebook.com/login/', 'https://www.facebook.com/login.php', 'https://www.facebook.com/recover/initiate', 'https://www.facebook.com/checkpoint/1',
  'https://www.facebook.com/saved/', 'https://www.facebook.com/memories/', 'https://www.facebook.com/bookmarks/', 'https://www.facebook.com/friends/requests', 'https://www.facebook.com/stories/100/abc', 'https://www.facebook.com/events/3741738000000061/', 'https://www.facebook.com/me',
  'https://www.facebook.com/groups/joins/', 'https://www.facebook.com/groups/discover/', 'https://www.facebook.com/groups/lampfans/members', 'https://www.facebook.com/groups/lampfans/pending_posts', 'https://www.facebook.com/groups/lampfans/my_posts', 'https://www.facebook.com/groups/lampfans/spam',
  'https://www.facebook.com/mara.quill/friends', 'https://www.facebook.com/mara.quill/allactivity', 'https://www.facebook.com/profile.php', 'https://www.facebook.com/profile.php?id=100012345&sk=friends', 'https://www.facebook.com/professional_dashboard/', 'https://www.facebook.com/ads/manager/', 'https://www.facebook.com/search/people?q=mara',
  'https://www.messenger.com/t/1', 'https://m.facebook.com/mara.quill', 'https://business.facebook.com/latest/inbox',
])('%s is never read', (address) => {
  expect(facebookAdapter.surfaceAt(new URL(address))).toBeNull();
});
