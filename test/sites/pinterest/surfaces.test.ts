import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/pinterest/address.ts';

test.each([
  ['https://www.pinterest.com/', 'feed', null],
  ['https://www.pinterest.com/today/', 'feed', null],
  ['https://www.pinterest.de/ideas/lampen/912345/', 'feed', null],
  ['https://www.pinterest.com/search/pins/?q=lumetra&rs=typed', 'search', null],
  ['https://www.pinterest.com/search/videos/?q=lumetra', 'search', null],
  ['https://www.pinterest.com/pin/112233445566/', 'thread', '112233445566'],
  ['https://es.pinterest.com/pin/112233445566/?mt=login', 'thread', '112233445566'],
  ['https://www.pinterest.com/pin/a-small-lamp--112233445566/', 'thread', '112233445566'],
  ['https://www.pinterest.co.uk/mara_quill/', 'profile', 'mara_quill'],
  ['https://www.pinterest.com.mx/mara_quill/_created', 'profile', 'mara_quill'],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'messages/', 'notifications/', 'news_hub/123/', 'settings/', 'settings/account-settings', 'login/', 'password/reset/', 'pin-builder/', 'pin-creation-tool/', 'business/hub/', 'ads/', 'analytics/', 'convert-business/x/', 'search/boards/?q=x', 'search/users/?q=x', 'search/my_pins/?q=x',
  'mara_quill/_saved/', 'mara_quill/lamps/', 'mara_quill/lamps/small/', 'mara_quill/_profile/_secret', 'pin/112233445566/edit/', 'pin/112233445566/analytics/', 'following/',
])('/%s is never read', (path) => {
  expect(surfaceAt(new URL(`https://www.pinterest.com/${path}`))).toBeNull();
});

test.each(['https://help.pinterest.com/', 'https://ads.pinterest.com/', 'https://www.pinterest.com.evil.example/', 'https://evilpinterest.com/pin/112233445566/'])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
