import { expect, it } from 'vitest';
import { surfaceAt } from '../../../lib/sites/x/surface.ts';

const thread = (id: string) => ({ kind: 'thread', id });
const feed = { kind: 'feed', id: null };
const profile = { kind: 'profile', id: null };
const search = { kind: 'search', id: null };

it.each([
  ['/', feed],
  ['/home', feed],
  ['/explore', feed],
  ['/explore/tabs/news', feed],
  ['/i/lists/1234567890', feed],
  ['/i/communities/1493446837214187523', feed],
  ['/i/trending/1890459111671656594', feed],
  ['/search?q=lumetra&f=live', search],
  ['/hashtag/lumetra', search],
  ['/lumetra', profile],
  ['/lumetra/', profile],
  ['/lumetra/with_replies', profile],
  ['/lumetra/media', profile],
  ['/lumetra/status/1993177247822516587', thread('1993177247822516587')],
  ['/lumetra/status/1993177247822516587/photo/1', thread('1993177247822516587')],
  ['/lumetra/statuses/20', thread('20')],
  ['/lumetra/article/1993177247822516587', thread('1993177247822516587')],
  ['/i/status/1993177247822516587', thread('1993177247822516587')],
  ['/i/web/status/1993177247822516587', thread('1993177247822516587')],
  ['/lumetra/status/1993177247822516587/quotes', search],
])('%s is read', (path, surface) => {
  expect(surfaceAt(new URL(path, 'https://x.com'))).toEqual(surface);
});

it.each([
  '/messages',
  '/messages/123-456',
  '/i/chat',
  '/i/chat/123',
  '/notifications',
  '/notifications/mentions',
  '/i/bookmarks',
  '/i/bookmarks/all',
  '/bookmarks',
  '/i/history',
  '/settings/account',
  '/settings',
  '/login',
  '/logout',
  '/i/flow/login',
  '/i/flow/signup',
  '/compose/post',
  '/intent/tweet?text=x',
  '/account/access',
  '/i/grok',
  '/i/premium_sign_up',
  '/jobs',
  '/follower_requests',
  '/lumetra/likes',
  '/lumetra/followers',
  '/lumetra/following',
  '/lumetra/lists',
  '/lumetra/status/1993177247822516587/likes',
  '/lumetra/status/1993177247822516587/retweets',
  '/lumetra/status/1993177247822516587/analytics',
  '/messages/status/1993177247822516587',
  '/Settings',
  '/a-handle-that-is-none',
])('%s is never read', (path) => {
  expect(surfaceAt(new URL(path, 'https://x.com'))).toBeNull();
});
