import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { takeAnswers } from '../../lib/ingest/take-answers.ts';
import { takeImported } from '../../lib/ingest/take-imported.ts';
import { authorFile } from '../../lib/keeping/author-file.ts';
import { eraseAuthor } from '../../lib/keeping/erase-author.ts';
import { erasureFile } from '../../lib/keeping/erasure.ts';
import type { Post, PostKey } from '../../lib/model/post.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { findMentions } from '../../lib/store/mentions.ts';
import { editDigest } from '../../lib/store/digests.ts';
import { mergePeople, notePerson } from '../../lib/store/people.ts';
import { sealWords } from '../../lib/store/seal-words.ts';
import { deleteMentions } from '../../lib/triage/delete-mentions.ts';
import { setNote, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

const NOW = 1_764_050_000_000;
const WORDS = 'Zyzzyva lamps flicker';
let db: EarshotDatabase;
let count = 0;
let local: Map<string, unknown>;
let drafts: Set<PostKey>;

const storage = {
  all: async () => Object.fromEntries(local),
  set: async (key: string, value: unknown) => void local.set(key, value),
  remove: async (keys: string | string[]) => [keys].flat().forEach((key) => local.delete(key)),
};
vi.mock('../../lib/platform/settings.ts', () => ({
  changeSettings: async (change: (before: { recentSearches: string[] }) => object) => local.set('settings', { ...(local.get('settings') as object), ...change(local.get('settings') as { recentSearches: string[] }) }),
}));

const post = (key: PostKey, handle: string, change: Partial<Post> = {}) =>
  examplePost({ key, site: key.slice(0, key.indexOf(':')), url: `https://x.com/${handle}/status/${key.slice(2)}`, author: { handle, name: NAMES[handle] ?? handle, url: `https://x.com/${handle}`, followers: 9 }, ...change });
const NAMES: Record<string, string> = { Zora_Zett: 'Zora Zettelkast', zz: 'Zora Zettelkast', ilse_varga: 'Ilse Varga' };
const erase = () => eraseAuthor({ db, storage, dropDrafts: (keys) => [...keys].filter((key) => drafts.delete(key)).length, now: () => NOW + DAY_MS }, 'reddit:zz');

/** All bytes of everything that is stored, the places of the word index as what they are: no letters. */
const allText = async () => JSON.stringify([await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])), [...local], [...drafts]]).toLowerCase();

beforeEach(async () => {
  db = new EarshotDatabase(`erasure-${(count += 1)}`);
  drafts = new Set<PostKey>(['x:1', 'x:9']);
  local = new Map<string, unknown>([
    ['settings', { recentSearches: ['author:Zora_Zett', 'pump noise'] }],
    ['reminders', { told: ['due 5 x:1', 'due 5 x:9'], pending: [{ name: 'late 7 x:1', reminders: ['late 7 x:1'] }] }],
    ['q:1', { v: 4, batch: { id: 'batch-wait', captures: [exampleCapture('50', { post: post('x:50', 'Zora_Zett') }), exampleCapture('51', { post: post('x:51', 'ilse_varga') })] } }],
    ['bad:2', { v: 1, batch: { id: 'batch-bad', captures: [exampleCapture('52', { post: post('x:52', 'zora_zett') })] } }],
  ]);
  await ingestBatch(db, { id: 'batch-0001', captures: [
    exampleCapture('1', { post: post('x:1', 'Zora_Zett', { text: `Lumetra: ${WORDS}` }) }),
    exampleCapture('2', { post: post('x:2', 'Zora_Zett', { text: WORDS }) }),
    exampleCapture('3', { post: post('x:3', 'ilse_varga', { text: 'Lumetra is fine, I say', quoted: { handle: 'zora_zett', text: WORDS }, thread: { key: 'x:1', url: 'https://x.com/Zora_Zett/status/1', authorHandle: 'Zora_Zett' } }), matches: [{ topicId: 'lumetra', topicRevision: 1, hits: [{ field: 'text', start: 0, end: 7, term: 'lumetra' }, { field: 'quoted', start: 0, end: 7, term: 'zyzzyva' }] }] }),
    exampleCapture('4', { post: post('x:4', 'ilse_varga', { quoted: { handle: 'Zora_Zett', text: WORDS } }) }),
    exampleCapture('9', { post: post('x:9', 'ilse_varga') }),
    exampleCapture('7', { post: post('reddit:7', 'zz', { text: `${WORDS} there too` }) }),
  ] }, NOW);
  await changeMentions(db, ['x:1', 'x:3'], toggleTag('Complaint'), NOW + 1);
  await changeMentions(db, 'x:1', setNote('Zora again'), NOW + 2);
  // She answers in a conversation of hers that the brand answered, and as one of the brand's own accounts in another's.
  await takeAnswers(db, [{ key: 'x:60', url: 'https://x.com/Zora_Zett/status/60', author: 'Zora_Zett', text: WORDS, at: NOW + 3, precision: 'second', thread: { key: null, url: 'https://x.com/ilse_varga/status/9', authorHandle: 'ilse_varga' }, under: 'x:9', to: null, after: null }], ['zora_zett'], () => true, NOW + 3);
  await mergePeople(db, 'x:zora_zett', 'reddit:zz', NOW + 4);
  await notePerson(db, 'x:zora_zett', 'likes lamps', NOW + 5);
  await sealWords(db, { least: 1, most: 9 });
  await deleteMentions(db, ['x:2', 'x:4'], NOW + 6);
  await editDigest(db, { id: 'week', from: 1, to: 2, topics: 'all' }, { quotes: ['x:1', 'x:9'] }, NOW + 7);
});
afterEach(() => db.delete());

describe('erasing everything of an author', () => {
  test('leaves no byte of their handles, names and words in any table, in storage or in the index; others stay', async () => {
    expect((await db.mentions.get('x:9'))?.answers).toHaveLength(1);
    for (const trace of ['zora', 'zett', 'zyzzyva', '"x:1"', 'reddit:zz']) expect(await allText()).toContain(trace);
    await erase();
    for (const trace of ['zora', 'zett', 'zyzzyva', 'zz', '"x:1"', 'x:1"', 'x:2"', 'reddit:']) expect(await allText(), trace).not.toContain(trace);
    expect(await db.mentions.toCollection().primaryKeys()).toEqual(['x:3', 'x:9']);
    expect(await db.mentions.get('x:3')).toMatchObject({ tags: ['Complaint'], post: { text: 'Lumetra is fine, I say', quoted: null }, matches: [{ hits: [{ field: 'text' }] }] });
    expect(await db.deleted.toCollection().primaryKeys()).toEqual(['x:4']);
    expect(await db.counters.bulkGet(['all', 'tag:complaint', 'site:x'])).toMatchObject([{ count: 2 }, { count: 1 }, { count: 2 }]);
    expect((await findMentions(db, { search: [{ by: 'words', text: 'fine' }] }, 5)).map(({ key }) => key)).toEqual(['x:3']);
    expect(local.get('settings')).toEqual({ recentSearches: ['pump noise'] });
    expect(local.get('q:1')).toMatchObject({ batch: { captures: [{ post: { key: 'x:51' } }] } });
  });

  test('gives a proof of numbers and hashes, without a name or a text', async () => {
    const erasure = await erase();
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(erasure).toMatchObject({
      at: NOW + DAY_MS,
      accounts: expect.arrayContaining([{ site: 'x', sha256: hash('x:zora_zett') }, { site: 'reddit', sha256: hash('reddit:zz') }]),
      posts: ['x:1', 'x:2', 'reddit:7'].map(hash).toSorted(),
      erased: { mentions: 2, deleted: 1, sightings: 3, events: 3, answers: 1, quotes: 2, threads: 1, people: 1, waiting: 2, drafts: 1, searches: 1 },
      checked: { named: {} },
    });
    expect(erasure.checked.rows).toMatchObject({ mentions: 2, deleted: 1 });
    expect(erasureFile(erasure).toLowerCase()).not.toMatch(/zora|zett|zyzzyva/);
  });

  test('says where they are still named by others or by the user, whose words stay', async () => {
    await changeMentions(db, 'x:9', setNote('ask Zora Zettelkast'), NOW + 7);
    await ingestBatch(db, { id: 'batch-0003', captures: [exampleCapture('10', { post: post('x:10', 'oddvar', { text: 'Lumetra, @zora_zett!' }) })] }, NOW + 8);
    expect((await erase()).checked.named).toMatchObject({ mentions: 2, sightings: 1, events: 1 });
  });

  test('holds: what they write is not kept again, by reading or by import, but what is clipped by hand is', async () => {
    await erase();
    await ingestBatch(db, { id: 'batch-0004', captures: [exampleCapture('70', { post: post('x:70', 'zora_zett') })] }, NOW + 2 * DAY_MS);
    expect(await takeImported(db, [{ post: post('x:71', 'Zora_Zett'), matches: [], tags: [], note: '' }], 'new', NOW + 2 * DAY_MS)).toMatchObject({ count: 0 });
    expect(await db.mentions.bulkGet(['x:70', 'x:71'])).toEqual([undefined, undefined]);
    await ingestBatch(db, { id: 'batch-0005', captures: [exampleCapture('70', { post: post('x:70', 'zora_zett'), clippedByHand: true })] }, NOW + 2 * DAY_MS);
    expect(await db.mentions.get('x:70')).toBeDefined();
  });

  test('asked for again finds nothing more', async () => {
    await erase();
    expect((await erase()).erased).toEqual({ mentions: 0, deleted: 0, sightings: 0, events: 0, answers: 0, quotes: 0, threads: 0, people: 0, waiting: 0, drafts: 0, searches: 0 });
  });
});

test('the file of an author holds all that erasing would find', async () => {
  const file = JSON.parse(await authorFile(db, 'x:zora_zett', NOW));
  expect(file).toMatchObject({ earshot: 'author', person: { note: 'likes lamps', accounts: expect.arrayContaining([expect.objectContaining({ key: 'reddit:zz' })]) } });
  expect(file.mentions.map(({ mention }: { mention: { key: string } }) => mention.key).toSorted()).toEqual(['reddit:7', 'x:1']);
  expect(file.mentions.find(({ mention }: { mention: { key: string } }) => mention.key === 'x:1')).toMatchObject({ mention: { note: 'Zora again' }, sightings: [{ visit: 'visit-1' }], events: [{ field: 'tags' }, { field: 'note' }] });
  expect(file.recentlyDeleted).toMatchObject([{ key: 'x:2' }]);
  expect(file.elsewhere.map((one: { in: string; isDeleted: boolean }) => [one.in, one.isDeleted]).toSorted()).toEqual([['x:3', false], ['x:4', true], ['x:9', false]]);
});
