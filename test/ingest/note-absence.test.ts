import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { NUMBERED } from '../../lib/ingest/flat-threads.ts';
import { isMissedOn, noteAbsence } from '../../lib/ingest/note-absence.ts';
import type { Thread } from '../../lib/model/post.ts';
import type { WholePage } from '../../lib/model/whole-page.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
const HERE = 'https://x.com/mara_quill/status/1';
const THREAD: Thread = { key: 'x:50', url: 'https://x.com/oddvar/status/50', authorHandle: 'oddvar' };
const post = examplePost({ key: 'x:1', url: HERE, thread: THREAD, readAt: NOW });
const page = (keys: readonly `x:${number}`[], change: Partial<WholePage> = {}): WholePage => ({ address: HERE, visit: 'visit-9', posts: keys.map((key) => ({ key, thread: 'x:50' })), gone: [], ...change });

describe('a post is missed', () => {
  const isMissed = (whole: Pick<WholePage, 'address' | 'posts'>, change: Parameters<typeof examplePost>[0] = {}) => isMissedOn({ key: 'x:1', post: { ...post, ...change } }, whole);

  test('on its own page, where other answers of its thread are read', () => expect(isMissed(page(['x:50', 'x:2']))).toBe(true));
  test('whatever stands behind the address’s `#` and however its query is ordered', () => expect(isMissed(page(['x:2'], { address: 'https://www.x.com/mara_quill/status/1/#top' }))).toBe(true));
  test('not where it is read', () => expect(isMissed(page(['x:50', 'x:1', 'x:2']))).toBe(false));
  test('not where nothing of its thread is read: the page may be anything', () => {
    expect(isMissed(page([]))).toBe(false);
    expect(isMissed({ ...page([]), posts: [{ key: 'x:2', thread: 'x:77' }] })).toBe(false);
  });
  test('not where only the opening post is read: answers may come later', () => expect(isMissed(page(['x:50']))).toBe(false));
  test('not on another page', () => expect(isMissed(page(['x:2'], { address: 'https://x.com/oddvar/status/50' }))).toBe(false));
  test('not where its address is a place in a page of many', () => expect(isMissed(page(['x:2'], { address: 'https://x.com/t#p1' }), { url: 'https://x.com/t#p1' })).toBe(false));
  describe('whose address is a place in the page of a whole thread', () => {
    const missed = (site: string, numbers: readonly (number | string)[], number = 40) => {
      const keyOf = (of: number | string) => `${site}:forum.example/${typeof of === 'number' ? `p${of}` : of}` as const;
      const mine = examplePost({ key: keyOf(number), site, url: `https://forum.example/viewtopic.php?p=${number}#p${number}`, thread: { key: keyOf('t7'), url: 'https://forum.example/viewtopic.php?t=7', authorHandle: null } });
      return isMissedOn({ key: mine.key, post: mine }, { address: 'https://forum.example/viewtopic.php?t=7&start=20', posts: numbers.map((of) => ({ key: keyOf(of), thread: keyOf('t7') })) });
    };
    test.each([...NUMBERED])('between those written before and after it (%s)', (site) => expect(missed(site, ['t7', 31, 38, 44, 52])).toBe(true));
    test('not where it stands', () => expect(missed('phpbb', [31, 40, 44])).toBe(false));
    test('not before or after all of a page: another page may have it', () => {
      expect(missed('phpbb', [44, 52])).toBe(false);
      expect(missed('phpbb', ['t7', 44, 52])).toBe(false);
      expect(missed('phpbb', [31, 38])).toBe(false);
    });
    test('not where the page goes in another order', () => expect(missed('phpbb', [52, 44, 38, 31])).toBe(false));
    test('not where answers stand under what they answer', () => expect(missed('wordpress', [31, 38, 44])).toBe(false));
    test('not where another thread is read', () => {
      const mine = examplePost({ key: 'phpbb:forum.example/p40', site: 'phpbb', url: 'https://forum.example/viewtopic.php?p=40#p40', thread: { key: 'phpbb:forum.example/t7', url: null, authorHandle: null } });
      expect(isMissedOn({ key: mine.key, post: mine }, { address: HERE, posts: [31, 44].map((of) => ({ key: `phpbb:forum.example/p${of}` as const, thread: 'phpbb:forum.example/t8' })) })).toBe(false);
    });
  });
  test('an opening post where answers to it are read', () => {
    const opening = { thread: { key: 'x:1', url: HERE, authorHandle: 'mara_quill' } as const };
    expect(isMissed({ ...page([]), posts: [{ key: 'x:2', thread: 'x:1' }] }, opening)).toBe(true);
  });
});

describe('the mention', () => {
  let db: EarshotDatabase;
  let count = 0;
  beforeEach(async () => {
    db = new EarshotDatabase(`absence-${(count += 1)}`);
    await ingestBatch(db, { id: 'batch-0001', captures: [exampleCapture('1', { post })] }, NOW);
  });
  afterEach(() => db.delete());
  const miss = (visit: string, at: number, may = true) => noteAbsence(db, page(['x:50', 'x:2'], { visit }), () => may, at);
  const absence = async () => (await db.mentions.get('x:1'))?.absence;

  test('is gone only when it was missed in two views, since the first of them; its text is kept', async () => {
    await miss('visit-8', NOW + 1);
    await miss('visit-8', NOW + 2);
    expect(await absence()).toEqual({ at: NOW + 1, visit: 'visit-8', isSure: false });
    await miss('visit-9', NOW + 3);
    await miss('visit-10', NOW + 4);
    expect(await absence()).toEqual({ at: NOW + 1, visit: 'visit-8', isSure: true });
    expect((await db.mentions.get('x:1'))?.post.text).toBe(post.text);
  });

  test('is gone at once where a page says so, whatever else stands there', async () => {
    await noteAbsence(db, page([], { address: 'https://x.com/oddvar/status/50', gone: ['x:1'], visit: 'visit-8' }), () => true, NOW + 5);
    expect(await absence()).toEqual({ at: NOW + 5, visit: 'visit-8', isSure: true });
    await noteAbsence(db, page([], { gone: ['x:1'], visit: 'visit-9' }), () => true, NOW + 6);
    expect(await absence()).toMatchObject({ at: NOW + 5 });
  });

  test('was gone since it was missed', async () => {
    await miss('visit-8', NOW + 1);
    await noteAbsence(db, page([], { gone: ['x:1'], visit: 'visit-8' }), () => true, NOW + 5);
    expect(await absence()).toEqual({ at: NOW + 1, visit: 'visit-8', isSure: true });
  });

  test('is there again once it is read again, and not by a reading from before', async () => {
    await miss('visit-8', NOW + 10);
    await ingestBatch(db, { id: 'batch-0002', captures: [exampleCapture('1', { post: { ...post, readAt: NOW + 5 }, visit: 'visit-2' })] }, NOW + 11);
    expect(await absence()).not.toBeNull();
    await ingestBatch(db, { id: 'batch-0003', captures: [exampleCapture('1', { post: { ...post, readAt: NOW + 20 }, visit: 'visit-3' })] }, NOW + 20);
    expect(await absence()).toBeNull();
  });

  test('is nothing that another site’s page may speak of', async () => {
    await miss('visit-8', NOW + 1, false);
    await noteAbsence(db, page([], { gone: ['x:1'] }), () => false, NOW + 1);
    expect(await absence()).toBeNull();
  });
});
