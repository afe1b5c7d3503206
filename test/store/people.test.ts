import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { authorKeyOf } from '../../lib/model/author-key.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Account } from '../../lib/model/person.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { findPeople, known, mentionsOfPerson, mergePeople, notePerson, personOf, splitAccount } from '../../lib/store/people.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { exampleMention } from '../model/example-post.ts';

let db: EarshotDatabase;
beforeEach(() => {
  db = new EarshotDatabase(`people-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const put = (...mentions: Mention[]) =>
  db.transaction('rw', mentionTables(db), async () => {
    for (const after of mentions) await writeMentions(db, [{ before: await db.mentions.get(after.key), after }]);
  });
const remove = (key: Mention['key']) => db.transaction('rw', mentionTables(db), async () => writeMentions(db, [{ before: await db.mentions.get(key), after: undefined }]));

function by(id: string, handle: string, name: string | null, at: number, site = 'x'): Mention {
  const mention = exampleMention(id, at);
  const post = { ...mention.post, key: `${site}:${id}` as const, site, author: { handle, name, url: null, followers: null } };
  return { ...mention, key: post.key, post };
}

test('accounts tell at any time what their mentions add up to', async () => {
  const mention = fc.record({ id: fc.nat(5), handle: fc.constantFrom('mara', 'Mara', 'oddvar', '') });
  const action = fc.oneof(
    mention.map(({ id, handle }) => () => put(by(String(id), handle, null, 9 - id))),
    fc.nat(5).map((id) => () => remove(`x:${id}`)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 12 }), async (actions) => {
      for (const act of actions) await act();
      const added = new Map<string, Pick<Account, 'mentions' | 'firstAt' | 'lastAt'>>();
      for (const { post, firstSeenAt } of await db.mentions.toArray()) {
        const key = authorKeyOf(post);
        if (key === null) continue;
        const { mentions, firstAt, lastAt } = added.get(key) ?? { mentions: 0, firstAt: Infinity, lastAt: 0 };
        added.set(key, { mentions: mentions + 1, firstAt: Math.min(firstAt, firstSeenAt), lastAt: Math.max(lastAt, firstSeenAt) });
      }
      const people = await findPeople(db, { text: '', order: 'most met' }, 100);
      const told = people.flatMap(({ accounts }) => accounts.map(({ key, mentions, firstAt, lastAt }) => [key, { mentions, firstAt, lastAt }] as const));
      expect((await db.accounts.toCollection().primaryKeys()).toSorted()).toEqual([...added.keys()].toSorted());
      expect(new Map(told)).toEqual(added);
    }),
    { numRuns: 60 },
  );
});

test('people are found by the beginnings of handle and names, and listed by when or how often they were met', async () => {
  await put(by('1', 'mara_q', 'Mara Quill', 1), by('2', 'mara_q', 'Mara Quill', 2), by('3', 'oddvar', 'Óddvar Brekke', 3));
  const handles = async (text: string, order: 'last met' | 'most met' = 'last met') => (await findPeople(db, { text, order }, 10)).map(({ accounts }) => accounts[0]!.handle);
  expect(await handles('')).toEqual(['oddvar', 'mara_q']);
  expect(await handles('', 'most met')).toEqual(['mara_q', 'oddvar']);
  expect(await handles('@mara')).toEqual(['mara_q']);
  expect(await handles('qui mar')).toEqual(['mara_q']);
  expect(await handles('odd')).toEqual(['oddvar']);
  expect(await handles('odd mara')).toEqual([]);
});

test('accounts that are one person are met as one, until they are not', async () => {
  await put(by('1', 'mara_q', 'Mara Quill', 1), by('2', 'mquill', 'Mara Quill', 2, 'reddit'), by('3', 'oddvar', null, 3));
  await notePerson(db, 'x:mara_q', 'likes to be called', 5);
  await notePerson(db, 'reddit:mquill', 'works at night', 5);
  const merged = await mergePeople(db, 'reddit:mquill', 'x:mara_q', 6);
  expect(merged).toEqual({ id: 'reddit:mquill', accounts: ['reddit:mquill', 'x:mara_q'], note: 'works at night\nlikes to be called', updatedAt: 6 });
  expect(await personOf(db, 'x:mara_q')).toEqual(merged);
  expect((await mentionsOfPerson(db, merged, 10)).map(({ key }) => key)).toEqual(['reddit:2', 'x:1']);
  expect((await findPeople(db, { text: 'mara', order: 'last met' }, 10)).map(({ accounts }) => accounts.length)).toEqual([2]);
  expect((await known(db, await mergePeople(db, 'x:mara_q', 'x:oddvar', 7))).accounts).toHaveLength(3);

  await splitAccount(db, 'x:oddvar', 8);
  await splitAccount(db, 'reddit:mquill', 8);
  expect(await personOf(db, 'x:mara_q')).toMatchObject({ id: 'x:mara_q', accounts: ['x:mara_q'], note: 'works at night\nlikes to be called' });
  expect(await personOf(db, 'reddit:mquill')).toMatchObject({ accounts: ['reddit:mquill'], note: '' });
  await notePerson(db, 'x:mara_q', '', 9);
  expect(await db.people.count()).toBe(0);
});

test('somebody of whom nothing is left is nobody', async () => {
  await put(by('1', 'mara_q', 'Mara Quill', 1));
  await remove('x:1');
  expect(await findPeople(db, { text: '', order: 'last met' }, 10)).toEqual([]);
});
