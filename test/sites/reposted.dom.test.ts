import { expect, test } from 'vitest';
import { readPage } from '../../lib/listen/read-page.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { blueskyAdapter } from '../../lib/sites/bluesky/adapter.ts';
import { mastodonAdapter } from '../../lib/sites/mastodon/adapter.ts';
import { xAdapter } from '../../lib/sites/x/adapter.ts';
import { readFixtures } from './fixture.ts';

const fixtures = readFixtures(import.meta.dirname);

/** Whom a repost on the page is of, where it stands, and who passed it on. */
const REPOSTS: readonly [name: string, adapter: SiteAdapter, original: { handle: string; url: string }, passedOnBy: string][] = [
  ['x/feed', xAdapter, { handle: 'oda_pine', url: 'https://x.com/oda_pine/status/2027685707903926274' }, 'mira_kettle'],
  ['bluesky/feed', blueskyAdapter, { handle: 'petter.example', url: 'https://bsky.app/profile/petter.example/post/3mft56lwb2225' }, 'mara.example'],
  ['mastodon/feed', mastodonAdapter, { handle: 'ilse@lamp.example', url: 'https://quill.example/@ilse@lamp.example/116101899878400002' }, 'oddvar'],
];

test.each(REPOSTS)('repost and quote lead to the original: a repost on %s is read as what its author wrote, where they wrote it', (name, adapter, original, passedOnBy) => {
  const { html, url, now } = fixtures.find((fixture) => fixture.name === name)!;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  expect(html).toContain(passedOnBy);
  const posts = readPage(adapter, { url, surface: adapter.surfaceAt(url)!, now: Date.parse(now), doc }, null).flatMap(({ reading }) => (reading.kind === 'post' ? [reading.post] : []));
  expect(posts.map((post) => ({ handle: post.author.handle, url: post.url }))).toContainEqual(original);
});
