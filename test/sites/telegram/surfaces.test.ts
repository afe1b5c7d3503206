import { expect, test } from 'vitest';
import { isPrivatePage } from '../../../lib/sites/private-pages.ts';
import { surfaceAt } from '../../../lib/sites/telegram/address.ts';

test.each([
  ['https://t.me/s/lumetra_news', 'profile', 'lumetra_news'],
  ['https://t.me/s/lumetra_news?before=66', 'profile', 'lumetra_news'],
  ['https://telegram.me/s/lumetra_news/66', 'profile', 'lumetra_news'],
  ['https://t.me/s/lumetra_news?q=lamp', 'search', 'lumetra_news'],
  ['https://t.me/Lumetra_News/66', 'thread', 'lumetra_news/66'],
  ['https://t.me/lumetra_news/66?embed=1&mode=tme', 'thread', 'lumetra_news/66'],
  ['https://t.me/lamp_talk/5/4501', 'thread', 'lamp_talk/4501'],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'https://t.me/c/1234567890/66', 'https://t.me/c/1234567890/5/66', 'https://t.me/+AbCdEf123', 'https://t.me/joinchat/AbCdEf', 'https://t.me/login/12345', 'https://t.me/share/url?url=x', 'https://t.me/lumetra_news', 'https://t.me/lumetra_news/s/3',
  'https://t.me/proxy?server=x', 'https://t.me/setlanguage/de', 'https://t.me/iv?url=x', 'https://t.me/', 'https://t.me/$invoice', 'https://t.me/s/', 'https://t.me/s/abc', 'https://t.me.evil.example/s/lumetra_news',
  'https://web.telegram.org/k/#@lumetra_news', 'https://web.telegram.org/a/', 'https://telegram.org/',
])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});

test.each(['https://web.telegram.org/k/', 'https://web.telegram.org/a/#-1001', 'https://webk.telegram.org/', 'https://weba.telegram.org/'])('%s is private to any reader', (address) => {
  expect(isPrivatePage(new URL(address))).toBe(true);
});
