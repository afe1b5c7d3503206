import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FLAT } from '../../lib/ingest/flat-threads.ts';
import { postsAbove, readUpwards } from '../../lib/listen/posts-above.ts';
import { toldAnswer } from '../../lib/listen/told-answer.ts';
import type { ToldAnswer } from '../../lib/model/answer.ts';
import type { Post } from '../../lib/model/post.ts';
import type { PageContext, Reading, SiteAdapter } from '../../lib/sites/adapter.ts';
import { examplePost } from '../model/example-post.ts';
import { readFixtures } from '../sites/fixture.ts';

const adapters = new Map(
  Object.values(import.meta.glob<Record<string, SiteAdapter>>('../../lib/sites/*/adapter.ts', { eager: true })).flatMap((module) =>
    Object.entries(module).flatMap(([name, adapter]) => (name.endsWith('Adapter') ? [[adapter.site.id, adapter] as const] : [])),
  ),
);
const fixtures = readFixtures(join(import.meta.dirname, '../sites'));

/** Each post of a page of threads as an answer, with the post that stands right above it. */
function toldOn(site: string): { told: ToldAnswer; last: Post }[] {
  const adapter = adapters.get(site)!;
  return fixtures.filter((fixture) => fixture.site === site).flatMap((fixture) => {
    const surface = adapter.surfaceAt(fixture.url);
    if (surface === null) return [];
    const page: PageContext = { url: fixture.url, surface, now: Date.parse(fixture.now), doc: new DOMParser().parseFromString(fixture.html, 'text/html') };
    return adapter.findPosts(page.doc, surface).flatMap((root) => {
      const reading = adapter.readPost(root, page);
      if (reading.kind !== 'post') return [];
      const above = postsAbove({ post: reading.post, upwards: readUpwards(adapter, page, root) });
      const last = above[0];
      return last === undefined ? [] : [{ told: toldAnswer(reading.post, reading, { around: null, subject: null, above: () => above }), last }];
    });
  });
}

test.each([...FLAT].filter((site) => adapters.has(site) && site !== 'taught'))('%s: a post of its pages speaks to who wrote right above it', (site) => {
  expect(toldOn(site).filter(({ told, last }) => told.after === last.author.handle).length).toBeGreaterThan(0);
});

describe('what stands above a post', () => {
  const POSTS = ['oddvar', 'mara', null, 'tess', 'ilse', 'care'];
  const thread = { key: 'phpbb:lamps.example/t1', url: null, authorHandle: null } as const;
  const readings = POSTS.map((handle, at): Reading => (handle === null ? { kind: 'skip', why: 'placeholder' } : { kind: 'post', post: examplePost({ key: `phpbb:lamps.example/p${at}`, author: { handle, name: null, url: null, followers: null }, thread }), textNodes: () => [], absent: [] }));
  const roots = POSTS.map(() => document.createElement('p'));
  const adapter = { findPosts: () => roots, readPost: (root: Element) => readings[roots.indexOf(root as HTMLParagraphElement)]! } as unknown as SiteAdapter;
  const above = (at: number, change: Partial<Post> = {}) => {
    const reading = readings[at]!;
    if (reading.kind !== 'post') throw new Error('not a post');
    return postsAbove({ post: { ...reading.post, ...change }, upwards: readUpwards(adapter, {} as PageContext, roots[at]!) }).map(({ author }) => author.handle);
  };

  test('is told nearest first, as far as there is no gap', () => {
    expect(above(5)).toEqual(['ilse', 'tess']);
    expect(above(1)).toEqual(['oddvar']);
    expect(above(0)).toEqual([]);
  });
  test('is of its own thread', () => expect(above(5, { thread: { key: 'phpbb:lamps.example/t2', url: null, authorHandle: null } })).toEqual([]));
});

describe('what a page tells of whom a post answers', () => {
  const post = examplePost({ quoted: null, author: { handle: 'care', name: null, url: null, followers: null } });
  const above = () => [examplePost({ author: { handle: 'tess', name: null, url: null, followers: null } })];
  const at = { around: null, subject: null, above };
  test('is the post that its markup names, whatever else', () => expect(toldAnswer(post, { answers: { key: 'x:7' } }, { ...at, around: 'x:8' })).toMatchObject({ under: 'x:7', to: null, after: null }));
  test('else the post in which it stands', () => expect(toldAnswer(post, {}, { ...at, around: 'x:8', subject: 'x:9' })).toMatchObject({ under: 'x:8', after: null }));
  test('else whose page it is, and who wrote right before', () => expect(toldAnswer(post, {}, { ...at, subject: 'x:9' })).toMatchObject({ under: 'x:9', after: 'tess' }));
  test('the name that stands there, and before it that of a quote', () => {
    expect(toldAnswer(post, { answers: { name: 'oddvar' } }, at)).toMatchObject({ to: 'oddvar' });
    expect(toldAnswer({ ...post, quoted: { handle: 'ilse', text: 'Lamps.' } }, { answers: { name: 'oddvar' } }, at)).toMatchObject({ to: 'ilse' });
  });
});
