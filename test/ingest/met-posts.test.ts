import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { meetPosts, type MetPosts } from '../../lib/ingest/met-posts.ts';
import { watchFor } from '../../lib/ingest/watch-for.ts';
import type { ToldAnswer } from '../../lib/model/answer.ts';
import type { Post, PostKey } from '../../lib/model/post.ts';
import type { Settings } from '../../lib/platform/settings.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { setDue, setStatus } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
const X = { site: 'x', host: 'x.com' };
const REDDIT = { site: 'reddit', host: 'www.reddit.com' };
const TALK = { site: 'web', host: 'talk.quillwort.example' };

let db: EarshotDatabase;
let count = 0;
beforeEach(() => {
  db = new EarshotDatabase(`met-${(count += 1)}`);
});
afterEach(() => db.delete());

async function store(key: PostKey, change: Partial<Post> = {}, byHand = false): Promise<void> {
  const post = examplePost({ key, site: key.slice(0, key.indexOf(':')), ...change });
  await ingestBatch(db, { id: `batch-${key}-0001`, captures: [exampleCapture('1', { post, ...(byHand ? { matches: [], clippedByHand: true } : {}) })] }, NOW);
}
const meet = (question: Partial<MetPosts>, page = X, own: readonly string[] = []) => meetPosts(db, { ids: [], answers: [], whole: null, ...question }, page, own, NOW);
const answer = (change: Partial<ToldAnswer> = {}): ToldAnswer => ({
  key: 'x:2',
  url: 'https://x.com/lumetra_care/status/2',
  author: 'lumetra_care',
  text: 'We look into it.',
  at: NOW,
  precision: 'second',
  thread: { key: 'x:1', url: null, authorHandle: null },
  under: null,
  to: null,
  after: null,
  ...change,
});

describe('a page that asks', () => {
  test('is told how its stored posts stand, and which threads hold some', async () => {
    await store('x:1', { thread: { key: 'x:50', url: null, authorHandle: null } });
    await store('x:3');
    await changeMentions(db, 'x:1', setStatus('todo'), NOW);
    await changeMentions(db, 'x:1', setDue(NOW - 1), NOW);
    await changeMentions(db, 'x:3', setStatus('ignored'), NOW);
    await changeMentions(db, 'x:3', setDue(NOW - 1), NOW);
    expect(await meet({ ids: ['x:1', 'x:3', 'x:50', 'x:99'] })).toEqual([
      { id: 'x:1', look: 'todo', isDue: true },
      { id: 'x:3', look: 'done', isDue: false },
      { id: 'x:50', look: null, isDue: false },
    ]);
  });

  test('learns nothing of another site, by key or by address', async () => {
    await store('x:1');
    await store('web:talk.quillwort.example/7', { url: 'https://talk.quillwort.example/7', thread: { key: null, url: 'https://talk.quillwort.example/7', authorHandle: null } });
    expect(await meet({ ids: ['x:1', 'web:talk.quillwort.example/7', 'https://talk.quillwort.example/7'] }, REDDIT)).toEqual([]);
    expect(await meet({ ids: ['web:talk.quillwort.example/7'] }, { site: 'web', host: 'evil.example' })).toEqual([]);
    expect(await meet({ ids: ['https://talk.quillwort.example/7'] }, TALK)).toEqual([{ id: 'https://talk.quillwort.example/7', look: null, isDue: false }]);
  });

  test('learns nothing of what it does not name, not even in its own thread', async () => {
    await store('x:1', { thread: { key: 'x:50', url: null, authorHandle: null } });
    expect(await meet({ ids: ['x:50'] })).toEqual([{ id: 'x:50', look: null, isDue: false }]);
  });
});

describe('a page that tells', () => {
  test('of an answer of ours makes the mention replied, and is told so at once', async () => {
    await store('x:1', { publishedAt: NOW - 1 });
    expect(await meet({ ids: ['x:1'], answers: [answer()] }, X, ['lumetra_care'])).toEqual([{ id: 'x:1', look: 'waiting', isDue: false }]);
  });

  test.each<[string, typeof X, Partial<ToldAnswer>]>([
    ['another site’s page', REDDIT, {}],
    ['another site’s page, as its own', REDDIT, { key: 'reddit:2' }],
    ['a page of any kind, by address', { site: 'web', host: 'evil.example' }, { key: 'web:evil.example/2', thread: { key: null, url: 'https://x.com/mara_quill/status/1', authorHandle: null } }],
  ])('of an answer from %s is not believed', async (_, page, change) => {
    await store('x:1', { publishedAt: NOW - 1 });
    await meet({ answers: [answer(change)] }, page, ['lumetra_care']);
    expect(await db.mentions.get('x:1')).toMatchObject({ status: 'new', answers: [] });
  });

  test('that a post of another site is missing is not believed', async () => {
    const url = 'https://x.com/mara_quill/status/1';
    await store('x:1', { url, publishedAt: NOW - 1 });
    const whole = { address: url, visit: 'v', posts: [{ key: 'x:2', thread: url }], gone: [] } as const;
    await meet({ whole }, REDDIT);
    expect((await db.mentions.get('x:1'))?.absence).toBeNull();
    await meet({ whole });
    expect((await db.mentions.get('x:1'))?.absence).toMatchObject({ isSure: false });
  });
});

describe('a page looks out for', () => {
  const settings = { ownHandles: [{ place: 'x', handle: 'lumetra_care' }, { place: 'talk.quillwort.example', handle: 'Lumetra' }] } as unknown as Settings;

  test('the accounts of its own site, or of its own host', async () => {
    expect((await watchFor(db, settings, 'x', X)).own).toEqual(['lumetra_care']);
    expect((await watchFor(db, settings, 'discourse', TALK)).own).toEqual(['Lumetra']);
    expect((await watchFor(db, settings, 'reddit', REDDIT)).own).toEqual([]);
  });

  test('what was clipped there by hand and no topic brings', async () => {
    await store('x:1993177247822516587', {}, true);
    await store('x:5');
    await store('discourse:talk.quillwort.example/t31', { url: 'https://talk.quillwort.example/t/hums/31/2' }, true);
    await store('discourse:other.example/t31', { url: 'https://other.example/t/hums/31' }, true);
    expect((await watchFor(db, settings, 'x', X)).clipped).toEqual(['1993177247822516587']);
    expect((await watchFor(db, settings, 'discourse', TALK)).clipped).toEqual(['hums/31/2']);
  });
});
