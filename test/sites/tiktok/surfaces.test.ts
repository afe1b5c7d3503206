import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/tiktok/address.ts';

test.each([
  ['https://www.tiktok.com/', 'feed', null],
  ['https://www.tiktok.com/en/', 'feed', null],
  ['https://www.tiktok.com/foryou?lang=de-DE', 'feed', null],
  ['https://www.tiktok.com/following', 'feed', null],
  ['https://www.tiktok.com/explore', 'feed', null],
  ['https://www.tiktok.com/tag/lumetra', 'feed', null],
  ['https://www.tiktok.com/music/original-sound-7219872460739791621', 'feed', null],
  ['https://www.tiktok.com/discover/lumetra-lamp', 'feed', null],
  ['https://www.tiktok.com/@ilse.varga', 'profile', 'ilse.varga'],
  ['https://www.tiktok.com/@ilse.varga?lang=en', 'profile', 'ilse.varga'],
  ['https://www.tiktok.com/@ilse.varga/video/7509143020856460001', 'video', '7509143020856460001'],
  ['https://www.tiktok.com/@/video/7509143020856460001', 'video', '7509143020856460001'],
  ['https://www.tiktok.com/@ilse.varga/photo/7509143020856460001?q=1', 'video', '7509143020856460001'],
  ['https://www.tiktok.com/search?q=lumetra&t=1', 'search', null],
  ['https://www.tiktok.com/search/video?q=lumetra', 'search', null],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'messages', 'messages?lang=en', 'inbox', 'notifications', 'friends', 'activity', 'favorites', 'setting', 'settings', 'login', 'login/phone-or-email', 'signup', 'upload', 'creator-center/upload',
  'tiktokstudio', 'tiktokstudio/comments', 'business-suite', 'coin', 'live', '@ilse.varga/live', '@ilse.varga/story/1', '@ilse.varga/collection/x-1', 'history', 'passport/web', 'search/user?q=lumetra', 'legal/terms', 'embed/v2/7509143020856460001',
])('/%s is never read', (path) => {
  expect(surfaceAt(new URL(`https://www.tiktok.com/${path}`))).toBeNull();
});

test.each(['https://seller.tiktok.com/', 'https://ads.tiktok.com/foryou', 'https://www.tiktok.com.evil.example/foryou'])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
