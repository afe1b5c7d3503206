import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAnswerTo } from '../../lib/ingest/answers-to.ts';
import { answerOf } from '../../lib/model/answer.ts';
import type { Post } from '../../lib/model/post.ts';
import { threadIdOf } from '../../lib/model/thread-id.ts';
import { examplePost } from '../model/example-post.ts';

const SITES = join(import.meta.dirname, '../sites');

/** Posts as the readers tell them of the saved pages; each page's by itself. */
function pagesOf(site: string): Post[][] {
  const names = readdirSync(join(SITES, site)).filter((name) => name.endsWith('.json'));
  return names.map((name) => postsIn(JSON.parse(readFileSync(join(SITES, site, name), 'utf8'))));
}

function postsIn(value: unknown): Post[] {
  if (Array.isArray(value)) return value.flatMap(postsIn);
  if (typeof value !== 'object' || value === null) return [];
  if (!('key' in value && 'author' in value && 'thread' in value)) return Object.values(value).flatMap(postsIn);
  const told = value as Partial<Post>;
  return [examplePost({ quoted: null, publishedAt: null, publishedPrecision: null, ...told, thread: { key: null, url: null, authorHandle: null, ...told.thread } })];
}

/** Of each post and what stands in the thread that it opens. */
function answersToOpenings(site: string): [Post, Post][] {
  return pagesOf(site).flatMap((posts) =>
    posts.flatMap((opening) => posts.filter((post) => post.key !== opening.key && [opening.key, opening.url].includes(threadIdOf(post))).map((post): [Post, Post] => [opening, post])),
  );
}

const sites = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((site) => answersToOpenings(site).length > 0);

describe('on saved pages of each site', () => {
  test('most have threads with answers', () => expect(sites.length).toBeGreaterThanOrEqual(35));

  test.each(sites)('%s: what we write below a post answers it, unless it names another', (site) => {
    const answers = answersToOpenings(site).filter(([opening, post]) => opening.publishedAt === null || post.publishedAt === null || post.publishedAt >= opening.publishedAt);
    const heard = answers.filter(([opening, post]) => isAnswerTo(answerOf(post, { under: null, to: post.quoted?.handle ?? null, after: null }), true, { key: opening.key, post: opening }));
    const unheard = answers.filter((answer) => !heard.includes(answer)).map(([, post]) => post);
    expect(heard.length).toBeGreaterThan(0);
    for (const { quoted, text } of unheard) expect(quoted !== null || text.slice(0, 80).includes('@')).toBe(true);
  });
});
