import { expect, test } from 'vitest';
import { threadsAdapter } from '../../../lib/sites/threads/adapter.ts';

test.each([
  ['https://www.threads.com/', 'feed', null],
  ['https://www.threads.com/for_you', 'feed', null],
  ['https://www.threads.net/following/', 'feed', null],
  ['https://www.threads.com/custom_feed/1234567890', 'feed', null],
  ['https://www.threads.com/search?q=lumetra&serp_type=default', 'search', null],
  ['https://www.threads.com/tag/lamps', 'search', null],
  ['https://www.threads.com/@mara.quill', 'profile', 'mara.quill'],
  ['https://threads.net/@mara.quill/replies', 'profile', 'mara.quill'],
  ['https://www.threads.com/@mara.quill/post/DVQmara00001?xmt=AQ1', 'thread', 'DVQmara00001'],
  ['https://www.threads.com/@mara.quill/post/DVQmara00001/media', 'thread', 'DVQmara00001'],
  ['https://www.threads.net/t/DVQmara00001/', 'thread', 'DVQmara00001'],
])('%s is a %s', (address, kind, id) => {
  expect(threadsAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://www.threads.com/activity', 'https://www.threads.com/activity/replies', 'https://www.threads.com/messages', 'https://www.threads.com/messages/t/1', 'https://www.threads.com/saved',
  'https://www.threads.com/liked', 'https://www.threads.com/settings/privacy', 'https://www.threads.com/login?show_choice_screen=false', 'https://www.threads.com/insights', 'https://www.threads.com/intent/post',
  'https://www.threads.com/@mara.quill/post/DVQprivate01AbCdEfGhIjKlMnOpQrStUvWx', 'https://www.threads.com/@mara.quill/saved', 'https://www.threads.com/@mara.quill/post/DVQmara00001/likes', 'https://help.threads.com/',
])('%s is never read', (address) => {
  expect(threadsAdapter.surfaceAt(new URL(address))).toBeNull();
});
