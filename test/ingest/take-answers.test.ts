import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../lib/ingest/ingest-batch.ts';
import { takeAnswers } from '../../lib/ingest/take-answers.ts';
import type { ToldAnswer } from '../../lib/model/answer.ts';
import type { Thread } from '../../lib/model/post.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { setNote, setReplied, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo } from '../../lib/triage/undo.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

/** Mara asks at noon, by the hour from there. */
const NOON = 1_764_072_000_000;
const at = (hours: number) => NOON + hours * HOUR_MS;
const OWN = ['Lumetra_Care'];
const MARA: Thread = { key: 'x:1', url: 'https://x.com/mara_quill/status/1', authorHandle: 'mara_quill' };

let db: EarshotDatabase;
let count = 0;

beforeEach(() => {
  db = new EarshotDatabase(`answers-${(count += 1)}`);
});
afterEach(() => db.delete());

const answer = (id: string, author: string, hours: number, change: Partial<ToldAnswer> = {}): ToldAnswer => ({
  key: `x:${id}`,
  url: `https://x.com/${author}/status/${id}`,
  author,
  text: 'We look into it.',
  at: at(hours),
  precision: 'second',
  thread: MARA,
  under: null,
  to: null,
  after: null,
  ...change,
});

async function store(id = '1', change: Parameters<typeof examplePost>[0] = {}, into = db): Promise<void> {
  const post = examplePost({ key: `x:${id}`, url: `https://x.com/mara_quill/status/${id}`, publishedAt: NOON, thread: MARA, readAt: at(1), ...change });
  await ingestBatch(into, { id: `batch-${id}-0001`, captures: [exampleCapture(id, { post })] }, at(1));
}
const told = (...answers: readonly ToldAnswer[]) => takeAnswers(db, answers, OWN, () => true, at(9));
const mention = (id = '1') => db.mentions.get(`x:${id}`);
const events = () => db.events.toArray();

describe('an answer by one of our own accounts', () => {
  test('makes a new mention replied: the time is the answer’s, and it is their turn', async () => {
    await store();
    await told(answer('2', 'lumetra_care', 2));
    expect(await mention()).toMatchObject({ status: 'waiting', repliedAt: at(2), reopenedAt: null, waitingSince: null, answers: [{ key: 'x:2', author: 'lumetra_care', own: true, at: at(2) }] });
    expect(await events()).toMatchObject([{ field: 'repliedAt', by: 'capture', after: at(2) }, { field: 'status', by: 'capture', before: 'new', after: 'waiting' }]);
  });

  test('can be taken back, and stays so however often it is read again', async () => {
    await store();
    await told(answer('2', 'lumetra_care', 2));
    await undo(db, (await events())[0]!.group, at(10));
    await told(answer('2', 'lumetra_care', 2, { text: 'We look into it. Really.' }));
    await told(answer('3', 'lumetra_care', 3));
    expect(await mention()).toMatchObject({ status: 'new', repliedAt: null });
    await told(answer('4', 'lumetra_care', 11));
    expect(await mention()).toMatchObject({ status: 'waiting', repliedAt: at(2) });
  });

  test('keeps the first of several', async () => {
    await store();
    await told(answer('3', 'lumetra_care', 3));
    await told(answer('2', 'lumetra_care', 2));
    expect(await mention()).toMatchObject({ repliedAt: at(2) });
  });

  test('told again changes nothing', async () => {
    await store();
    await told(answer('2', 'lumetra_care', 2));
    const [row, log] = [await mention(), await events()];
    await told(answer('2', 'lumetra_care', 2));
    expect([await mention(), await events()]).toEqual([row, log]);
  });

  test('that came before what a person decided changes no status', async () => {
    await store();
    await changeMentions(db, 'x:1', setStatus('todo'), at(3));
    await told(answer('2', 'lumetra_care', 2));
    expect(await mention()).toMatchObject({ status: 'todo', repliedAt: at(2) });
    await told(answer('3', 'lumetra_care', 4));
    expect(await mention()).toMatchObject({ status: 'waiting' });
  });

  test.each(['done', 'ignored'] as const)('leaves what a person set %s, and shows the news', async (status) => {
    await store();
    await changeMentions(db, 'x:1', setStatus(status), at(1));
    await told(answer('2', 'lumetra_care', 2), answer('3', 'mara_quill', 3));
    expect(await mention()).toMatchObject({ status, repliedAt: at(2), reopenedAt: at(3) });
  });

  test('touches nothing else that a person wrote', async () => {
    await store();
    await changeMentions(db, 'x:1', toggleTag('complaint'), at(1));
    await changeMentions(db, 'x:1', setNote('asked for her order number'), at(1));
    await told(answer('2', 'lumetra_care', 2));
    expect(await mention()).toMatchObject({ tags: ['complaint'], note: 'asked for her order number', dueAt: null });
  });

  test.each<[string, ToldAnswer]>([
    ['in another thread', answer('2', 'lumetra_care', 2, { thread: { key: 'x:77', url: null, authorHandle: null } })],
    ['before it was written', answer('2', 'lumetra_care', -1)],
    ['to somebody else, by quote', answer('2', 'lumetra_care', 2, { to: 'oddvar' })],
    ['to somebody else, by name', answer('2', 'lumetra_care', 2, { text: '@oddvar write to us' })],
    ['to somebody else, by name behind a greeting', answer('2', 'lumetra_care', 2, { text: 'Hello there, @oddvar, write to us' })],
    ['to somebody else, whom it names below her post', answer('2', 'lumetra_care', 2, { under: 'x:1', text: '@oddvar write to us' })],
    ['to somebody else, below whose post it stands', answer('2', 'lumetra_care', 2, { under: 'x:55' })],
    ['by an account that is not ours', answer('2', 'oddvar', 2)],
  ])('is none %s', async (_, one) => {
    await store();
    await told(one);
    expect(await mention()).toMatchObject({ status: 'new', repliedAt: null, answers: [] });
    expect(await db.mentions.count()).toBe(1);
  });

  describe('in a thread that another opened', () => {
    const thread: Thread = { key: 'x:50', url: 'https://x.com/oddvar/status/50', authorHandle: 'oddvar' };
    test.each<[string, Partial<ToldAnswer>, string]>([
      ['by quote', { to: 'Mara_Quill' }, 'waiting'],
      ['by the name that stands there', { to: 'Mara Quill' }, 'waiting'],
      ['by name', { text: '@mara_quill done.' }, 'waiting'],
      ['by name among others', { text: 'Dear @oddvar and @mara_quill, done.' }, 'waiting'],
      ['by name, without a sign', { text: 'Mara Quill, write to us.' }, 'waiting'],
      ['by name, behind a greeting', { text: 'Hello Mara Quill! Write to us.' }, 'waiting'],
      ['by where it stands alone, where a site has trees', { after: 'mara_quill' }, 'new'],
      ['to somebody whose name begins so', { text: 'Mara Quillfeather, write to us.' }, 'new'],
      ['below it', { under: 'x:1' }, 'waiting'],
      ['in the thread alone, which may be to anybody', {}, 'new'],
    ])('is one %s', async (_, change, status) => {
      await store('1', { thread });
      await told(answer('2', 'lumetra_care', 2, { thread, ...change }));
      expect(await mention()).toMatchObject({ status });
    });
  });

  test('in a thread known by its address alone', async () => {
    const url = 'https://lamps.quillwort.example/hums';
    const thread: Thread = { key: null, url, authorHandle: null };
    await store('1', { thread, url: `${url}#c1` });
    await told(answer('2', 'lumetra_care', 2, { thread, to: 'mara_quill' }));
    expect(await mention()).toMatchObject({ status: 'waiting' });
  });
});

describe('in a forum’s thread, which goes on in the order of time', () => {
  const thread: Thread = { key: 'phpbb:lamps.example/t50', url: 'https://lamps.example/viewtopic.php?t=50', authorHandle: 'oddvar' };
  const key = 'phpbb:lamps.example/p1';
  const ours = (change: Partial<ToldAnswer>) => answer('2', 'lumetra_care', 2, { key: 'phpbb:lamps.example/p2', thread, under: thread.key, ...change });
  const theirs = answer('3', 'mara_quill', 4, { key: 'phpbb:lamps.example/p3', thread });
  beforeEach(() => store('1', { key, site: 'phpbb', url: 'https://lamps.example/viewtopic.php?p=1#p1', thread }));

  test.each<[string, Partial<ToldAnswer>, string]>([
    ['which names nobody answers whom it follows', { after: 'Mara_Quill' }, 'waiting'],
    ['which follows somebody else is none', { after: 'tess' }, 'new'],
    ['which follows nobody who is known is none', {}, 'new'],
    ['which quotes another is none', { after: 'mara_quill', to: 'tess' }, 'new'],
    ['which names another is none', { after: 'mara_quill', text: 'Thanks, @tess.' }, 'new'],
    ['which names itself answers whom it follows', { after: 'mara_quill', text: 'Here is @lumetra_care: done.' }, 'waiting'],
  ])('an answer of ours %s', async (_, change, status) => {
    await told(ours(change));
    expect(await db.mentions.get(key)).toMatchObject({ status });
  });

  test('the customer’s next post reopens it: it waits on us', async () => {
    await told(ours({ after: 'mara_quill' }), theirs);
    expect(await db.mentions.get(key)).toMatchObject({ status: 'todo', repliedAt: at(2), waitingSince: at(4) });
  });
});

describe('a later answer by the customer', () => {
  test('reopens it: it waits on us since then', async () => {
    await store();
    await told(answer('2', 'lumetra_care', 2));
    await told(answer('3', 'mara_quill', 4));
    expect(await mention()).toMatchObject({ status: 'todo', repliedAt: at(2), reopenedAt: at(4), waitingSince: at(4) });
    await told(answer('4', 'lumetra_care', 5));
    expect(await mention()).toMatchObject({ status: 'waiting', repliedAt: at(2), reopenedAt: null });
  });

  test('reopens what a person says was answered elsewhere', async () => {
    await store();
    await changeMentions(db, 'x:1', setReplied(), at(2));
    await told(answer('3', 'mara_quill', 4));
    expect(await mention()).toMatchObject({ status: 'todo', repliedAt: at(2), reopenedAt: at(4) });
  });

  test('reopens what a person set waiting, and invents no answer of ours', async () => {
    await store();
    await changeMentions(db, 'x:1', setStatus('waiting'), at(2));
    await told(answer('3', 'mara_quill', 4));
    expect(await mention()).toMatchObject({ status: 'todo', repliedAt: null, reopenedAt: at(4) });
  });

  test('waits since it was written, not since one before that a person says was answered', async () => {
    await store();
    await told(answer('2', 'lumetra_care', 2), answer('3', 'mara_quill', 3));
    await changeMentions(db, 'x:1', setReplied(), at(4));
    await told(answer('5', 'mara_quill', 5));
    expect(await mention()).toMatchObject({ status: 'todo', repliedAt: at(2), reopenedAt: at(5) });
  });

  test('before any answer of ours is kept and changes nothing', async () => {
    await store();
    await told(answer('3', 'mara_quill', 1));
    expect(await mention()).toMatchObject({ status: 'new', repliedAt: null, answers: [{ key: 'x:3', own: false }] });
    expect(await events()).toEqual([]);
  });
});

test('the order in which answers come to be known does not matter, nor how often', async () => {
  const one = fc.record({ id: fc.integer({ min: 2, max: 9 }), own: fc.boolean(), hours: fc.integer({ min: 1, max: 8 }) });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(one, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), async (facts, picks) => {
      const answers = facts.map(({ id, own, hours }) => answer(String(id), own ? 'lumetra_care' : 'mara_quill', hours));
      const shuffled = answers.map((value) => ({ value, rank: picks.next().value })).sort((a, b) => a.rank - b.rank).map(({ value }) => value);
      const ends = await Promise.all(
        [answers, [...shuffled, ...answers]].map(async (order) => {
          const own = new EarshotDatabase(`order-${(count += 1)}`);
          await store('1', {}, own);
          for (const next of order) await takeAnswers(own, [next], OWN, () => true, at(9));
          const row = await own.mentions.get('x:1');
          await own.delete();
          return { status: row?.status, repliedAt: row?.repliedAt, reopenedAt: row?.reopenedAt, answers: row?.answers };
        }),
      );
      expect(ends[1]).toEqual(ends[0]);
    }),
    { numRuns: 60 },
  );
});
