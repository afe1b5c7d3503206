import { expect, test } from 'vitest';
import type { PostKey } from '../../lib/model/post.ts';
import { maySpeakOf, mayTeach, siteOfSender } from '../../lib/platform/sender-site.ts';

test.each<[object, { site: string; host: string } | null]>([
  [{ origin: 'https://x.com', url: 'https://x.com/home' }, { site: 'x', host: 'x.com' }],
  [{ url: 'https://old.reddit.com/r/lumetra' }, { site: 'reddit', host: 'old.reddit.com' }],
  [{ origin: 'https://forum.quillwort.example', url: 'https://x.com/home' }, { site: 'web', host: 'forum.quillwort.example' }],
  [{ origin: 'https://evil-x.com' }, { site: 'web', host: 'evil-x.com' }],
  [{ origin: 'null', url: 'about:blank' }, null],
  [{}, null],
])('the site of %o is what the browser says of the sender', (sender, expected) => {
  expect(siteOfSender(sender)).toEqual(expected);
});

test.each<[string, PostKey, boolean]>([
  ['https://x.com', 'x:1', true],
  ['https://x.com', 'reddit:1', false],
  ['https://x.com', 'web:x.com/some/page', true],
  ['https://evil.example', 'x:1', false],
  ['https://evil.example', 'web:evil.example/1', true],
  ['https://evil.example', 'web:bank.example/1', false],
  ['https://evil.example', 'web:evil.example.org/1', false],
  ['https://evil.example', 'taught:evil.example/1', true],
  ['https://evil.example', 'taught:bank.example/1', false],
])('a page of %s may speak of %s: %s', (origin, key, expected) => {
  const site = siteOfSender({ origin } as never);
  expect(site !== null && maySpeakOf(site, key)).toBe(expected);
});

test.each([
  ['https://board.quillwort.example', true],
  ['https://x.com', false],
  ['null', false],
])('a page of %s may be taught: %s', (origin, expected) => {
  expect(mayTeach(siteOfSender({ origin } as never))).toBe(expected);
});
