import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keyOfUrl } from '../../lib/import/key-of-url.ts';
import type { Post } from '../../lib/model/post.ts';
import { SITES } from '../../lib/sites/catalog.ts';
import { readFixtures } from '../sites/fixture.ts';

const POSTS = readFixtures(join(import.meta.dirname, '../sites')).flatMap(({ expected }) => expected.flatMap((reading) => (reading.kind === 'post' ? [reading.post] : [])));

/** Whose addresses look like anybody's, or like several kinds of software. */
const LIKE_OTHERS: Readonly<Record<string, RegExp>> = {
  bbpress: /./,
  disqus: /./,
  fluxbb: /\/(?:topic|post)\/\d/,
  invision: /\/files\//,
  medium: /^https:\/\/blog\.lumetra/,
  mybb: /\/Thread-/,
  nodebb: /\/post\//,
  substack: /lanternpost\.example/,
  vbulletin: /fighters|trench/,
  wordpress: /^(?!.*\?p=)/,
};

/** The permalink names the very id that the key ends with. */
function isCarried({ key, url }: Post): boolean {
  const [last = ''] = /[\w-]+$/.exec(key) ?? [];
  return last.length > 1 && url.includes(/\d{2,}$/.exec(last)?.[0] ?? last);
}

describe('the key that a site’s reader gives a post is the key of its permalink', () => {
  test.each(SITES.filter(({ id }) => id !== 'taught').map(({ id }) => id))('%s', (site) => {
    const wrong = POSTS.filter((post) => post.site === site && isCarried(post) && LIKE_OTHERS[site]?.test(post.url) !== true && keyOfUrl(post.url) !== post.key);
    expect(wrong.map(({ key, url }) => [key, keyOfUrl(url), url])).toEqual([]);
  });

  test('of nearly all sites some permalink carries it', () => {
    const told = new Set(POSTS.filter(({ url, key }) => keyOfUrl(url) === key).map(({ site }) => site));
    expect(SITES.map(({ id }) => id).filter((id) => !told.has(id))).toEqual(['devto', 'bbpress', 'capterra', 'appstore', 'googlemaps', 'yelp', 'disqus']);
  });
});

test.each([
  ['http://twitter.com/mara/statuses/123?s=20', 'x:123'],
  ['https://mobile.x.com/mara/status/123/photo/1', 'x:123'],
  ['https://old.reddit.com/r/lamps/comments/1ab/which/2cd/?context=3', 'reddit:t1_2cd'],
  ['https://youtu.be/LuMeTrA0001?t=3', 'youtube:LuMeTrA0001'],
  ['https://m.youtube.com/watch?list=1&v=LuMeTrA0001&lc=Ugx1', 'youtube:Ugx1'],
  ['https://www.linkedin.com/posts/mara_lamp-activity-7400001234567890123-abcd', 'linkedin:7400001234567890123'],
  ['https://quillwort.example/thread-7?page=2#p3', 'web:quillwort.example/thread-7?page=2#p3'],
  ['ftp://quillwort.example/1', null],
  ['https://t.me/s/Lumetra_News/66', 'telegram:lumetra_news/66'],
  ['https://talk.quillwort.example/t/lamp-flickers/931/4?u=mara', 'discourse:talk.quillwort.example/p931/4'],
  ['https://user:secret@quillwort.example/a?b=1#c', 'web:quillwort.example/a?b=1#c'],
  ['https://quillwort.example/2026/03/x.com/status/12', 'web:quillwort.example/2026/03/x.com/status/12'],
  ['https://notx.com/mara/status/12', 'web:notx.com/mara/status/12'],
  ['mailto:mara@quillwort.example', null],
  ['mara', null],
])('the key of %s', (address, key) => expect(keyOfUrl(address)).toBe(key));
