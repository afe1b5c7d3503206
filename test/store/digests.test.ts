import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { editDigest, lastMadeDigest, madeDigests } from '../../lib/store/digests.ts';

let db: EarshotDatabase;
let count = 0;
beforeEach(() => {
  db = new EarshotDatabase(`digests-${(count += 1)}`);
});
afterEach(() => db.delete());

const week = { id: 'week', from: 1, to: 8, topics: 'all' } as const;
const month = { id: 'month', from: 1, to: 30, topics: ['lumetra'] } as const;

test('words of one section stay when another is written, and only what was handed on was made', async () => {
  await editDigest(db, week, { words: { mentions: 'Quiet.' } }, 10);
  await editDigest(db, week, { words: { voices: 'Loud.' }, quotes: ['x:1'] }, 11);
  expect(await lastMadeDigest(db)).toBeUndefined();
  await editDigest(db, week, { madeAt: 12 }, 12);
  await editDigest(db, month, { madeAt: 20 }, 20);
  await editDigest(db, week, { words: { mentions: '' } }, 30);
  expect(await lastMadeDigest(db)).toMatchObject({ id: 'month' });
  expect(await madeDigests(db, 5)).toEqual([
    { ...month, title: '', words: {}, quotes: null, editedAt: 20, madeAt: 20 },
    { ...week, title: '', words: { mentions: '', voices: 'Loud.' }, quotes: ['x:1'], editedAt: 30, madeAt: 12 },
  ]);
});
