import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { HOUR_MS } from '../../lib/model/time.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { writeMentions } from '../../lib/store/write-mentions.ts';
import { setDue, setLookBack, setPromise, setReplied, setStatus } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undoLast } from '../../lib/triage/undo.ts';
import { exampleMention } from '../model/example-post.ts';
import { clockAt } from '../time-zone.ts';

/** A Wednesday, ten o'clock. */
const NOW = new Date('2026-11-25T10:00').getTime();
let count = 0;
let db: EarshotDatabase;

beforeEach(() => {
  db = new EarshotDatabase(`look-back-${(count += 1)}`);
});
afterEach(() => db.delete());

const put = (change: Partial<Mention>) => writeMentions(db, [{ before: undefined, after: { ...exampleMention('1'), ...change } }]);
const until = async () => {
  const at = (await db.mentions.get('x:1'))?.snoozedUntil ?? null;
  return at === null ? null : clockAt(at);
};

test('another look every week begins in a week at nine, and is one action', async () => {
  await put({});
  await changeMentions(db, 'x:1', setLookBack(7), NOW);
  expect(await until()).toBe('2026-12-02T09:00');
  expect(await db.mentions.get('x:1')).toMatchObject({ lookBackDays: 7, remindAt: new Date('2026-12-02T09:00').getTime() });
  await undoLast(db, NOW);
  expect(await db.mentions.get('x:1')).toMatchObject({ lookBackDays: null, snoozedUntil: null, remindAt: null });
});

test.each([
  ['answered', () => changeMentions(db, 'x:1', setReplied(), NOW)],
  ['set to waiting', () => changeMentions(db, 'x:1', setStatus('waiting'), NOW)],
  ['given a date', () => changeMentions(db, 'x:1', setDue(NOW + HOUR_MS), NOW)],
])('what is back and is %s was looked at: a snooze is over, a look-back comes again', async (_what, act) => {
  await put({ snoozedUntil: NOW - HOUR_MS });
  await act();
  expect(await until()).toBeNull();
  await undoLast(db, NOW);
  expect(await until()).toBe('2026-11-25T09:00');

  await writeMentions(db, [{ before: await db.mentions.get('x:1'), after: { ...(await db.mentions.get('x:1'))!, lookBackDays: 7 } }]);
  await act();
  expect(await until()).toBe('2026-12-02T09:00');
});

test('what is still snoozed stays so, and done comes back where it was when that is taken back', async () => {
  await put({ snoozedUntil: NOW + HOUR_MS });
  await changeMentions(db, 'x:1', setReplied(), NOW);
  expect(await until()).toBe('2026-11-25T11:00');
  await changeMentions(db, 'x:1', setStatus('done'), NOW);
  expect((await db.mentions.get('x:1'))?.remindAt).toBeNull();
  await undoLast(db, NOW);
  expect((await db.mentions.get('x:1'))?.remindAt).toBe(NOW + HOUR_MS);
});

test('a promise that is typed letter by letter is taken back whole', async () => {
  await put({});
  for (const typed of ['r', 're', 'refund', 'refund by Friday']) await changeMentions(db, 'x:1', setPromise(typed), NOW);
  expect(await db.events.count()).toBe(1);
  await undoLast(db, NOW);
  expect((await db.mentions.get('x:1'))?.promise).toBe('');
});
