import { expect, test } from 'vitest';
import { instagramAdapter } from '../../../lib/sites/instagram/adapter.ts';

test.each([
  ['https://www.instagram.com/', 'feed', null],
  ['https://www.instagram.com/?variant=following', 'feed', null],
  ['https://www.instagram.com/explore/', 'feed', null],
  ['https://www.instagram.com/explore/tags/lumetra/', 'search', null],
  ['https://www.instagram.com/explore/search/keyword/?q=lumetra', 'search', null],
  ['https://www.instagram.com/explore/locations/212988663/new-york/', 'search', null],
  ['https://www.instagram.com/popular/desk-lamps/', 'search', null],
  ['https://www.instagram.com/quillwort/tagged/', 'search', null],
  ['https://www.instagram.com/quillwort/', 'profile', 'quillwort'],
  ['https://instagram.com/mara.quill', 'profile', 'mara.quill'],
  ['https://www.instagram.com/quillwort/reels/', 'profile', 'quillwort'],
  ['https://www.instagram.com/p/DVQuillwort/', 'thread', 'DVQuillwort'],
  ['https://www.instagram.com/p/DVQuillwort/c/17873752000000001/', 'thread', 'DVQuillwort'],
  ['https://www.instagram.com/p/DVQuillwort/comments/', 'thread', 'DVQuillwort'],
  ['https://www.instagram.com/mara.quill/reel/DVQuillwort/?utm_source=x', 'thread', 'DVQuillwort'],
  ['https://www.instagram.com/reels/DVQuillwort/', 'thread', 'DVQuillwort'],
  ['https://www.instagram.com/tv/DVQuillwort/', 'thread', 'DVQuillwort'],
])('%s is a %s', (address, kind, id) => {
  expect(instagramAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://www.instagram.com/direct/inbox/', 'https://www.instagram.com/direct/t/1234567890/', 'https://www.instagram.com/accounts/login/', 'https://www.instagram.com/accounts/edit/',
  'https://www.instagram.com/stories/quillwort/1/', 'https://www.instagram.com/stories/highlights/1/', 'https://www.instagram.com/quillwort/saved/', 'https://www.instagram.com/quillwort/saved/all-posts/',
  'https://www.instagram.com/notifications/', 'https://www.instagram.com/your_activity/interactions/likes/', 'https://www.instagram.com/archive/stories/', 'https://www.instagram.com/reels/', 'https://www.instagram.com/quillwort/followers/',
  'https://www.instagram.com/p/DVQprivate01AbCdEfGhIjKlMnOpQrStUvWx/', 'https://www.instagram.com/p/DVQuillwort/liked_by/', 'https://www.instagram.com/create/select/', 'https://help.instagram.com/',
])('%s is never read', (address) => {
  expect(instagramAdapter.surfaceAt(new URL(address))).toBeNull();
});
