import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PostKey } from '../../lib/model/post.ts';
import { counts, countersOf } from '../../lib/store/counters.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { renamedTags } from '../../lib/store/renamed-tags.ts';
import { tagsInUse } from '../../lib/store/tags.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { orderTags, removeTag, renameTag, setTagColor } from '../../lib/triage/change-tags.ts';
import { setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { exampleMention } from '../model/example-post.ts';

let db: EarshotDatabase;
let count = 0;
let now = 0;

const TAGS: Readonly<Record<string, readonly string[]>> = { 1: ['Lamp', 'praise'], 2: ['lamp'], 3: ['praise', 'LAMP', 'shop'], 4: [] };
const tagsOf = async () => Object.fromEntries((await db.mentions.toArray()).map(({ key, tags }) => [key.slice(2), tags]));
const looks = () => db.tags.toArray();

beforeEach(async () => {
  db = new EarshotDatabase(`change-tags-${(count += 1)}`);
  now = 1_764_050_000_000;
  await db.transaction('rw', mentionTables(db), () =>
    writeMentions(db, Object.entries(TAGS).map(([id, tags]) => ({ before: undefined, after: { ...exampleMention(id), tags } }))),
  );
});

test('what tags are called by now: renamed twice, made one with another, taken back, used anew', async () => {
  await renameTag(db, 'lamp', 'Light', now);
  await renameTag(db, 'light', 'Lantern', now);
  await renameTag(db, 'shop', 'praise', now);
  expect(await renamedTags(db)).toEqual(new Map([['lamp', 'Lantern'], ['light', 'Lantern'], ['shop', 'praise']]));
  await undoLast(db, now);
  expect(await renamedTags(db)).toEqual(new Map([['lamp', 'Lantern'], ['light', 'Lantern']]));
  await changeMentions(db, 'x:4', toggleTag('lamp'), now);
  expect(await renamedTags(db)).toEqual(new Map([['light', 'Lantern']]));
});

describe('a tag is renamed', () => {
  test('on every mention, however it is written there, with its looks, in one action that is taken back whole', async () => {
    await setTagColor(db, 'lamp', 'red', now);
    await orderTags(db, ['praise', 'lamp'], now);
    const before = await looks();
    const events = await renameTag(db, 'lamp', ' #Light ', now);
    expect(await tagsOf()).toEqual({ 1: ['Light', 'praise'], 2: ['Light'], 3: ['praise', 'Light', 'shop'], 4: [] });
    expect(await looks()).toEqual([
      { id: 'lamp', name: 'lamp', color: null, position: null, retired: true, renamedTo: 'light' },
      { id: 'light', name: 'Light', color: 'red', position: 1, retired: false, renamedTo: null },
      { id: 'praise', name: 'praise', color: null, position: 0, retired: false, renamedTo: null },
    ]);
    expect(new Set(events.map(({ group }) => group)).size).toBe(1);
    expect(await counts(db, ['tag:lamp', 'tag:light'])).toEqual(new Map([['tag:lamp', 0], ['tag:light', 3]]));
    await undoLast(db, now);
    expect([await tagsOf(), await looks()]).toEqual([TAGS, before]);
    // And redone.
    await undo(db, (await db.events.orderBy('group').lastKey()) as number, now);
    expect((await tagsOf())[2]).toEqual(['Light']);
  });

  test('onto one that exists: they become one, with that one’s looks, and stand once', async () => {
    await setTagColor(db, 'Lamp', 'red', now);
    await setTagColor(db, 'praise', 'green', now);
    await renameTag(db, 'lamp', 'praise', now);
    expect(await tagsOf()).toEqual({ 1: ['praise'], 2: ['praise'], 3: ['praise', 'shop'], 4: [] });
    expect(await looks()).toMatchObject([{ id: 'lamp', retired: true }, { id: 'praise', color: 'green' }]);
    await undoLast(db, now);
    expect(await tagsOf()).toEqual(TAGS);
    expect(await looks()).toMatchObject([{ id: 'lamp', color: 'red', retired: false }, { id: 'praise', color: 'green' }]);
  });

  test('to another spelling of itself', async () => {
    await renameTag(db, 'lamp', 'LAMP', now);
    expect(await tagsOf()).toEqual({ 1: ['LAMP', 'praise'], 2: ['LAMP'], 3: ['praise', 'LAMP', 'shop'], 4: [] });
    expect(await tagsInUse(db)).toContainEqual({ id: 'lamp', name: 'LAMP', mentions: 3 });
  });

  test('that stands nowhere, and to nothing', async () => {
    expect(await renameTag(db, 'lamp', ' # ', now)).toEqual([]);
    await renameTag(db, 'complaint', 'Issue', now);
    expect(await looks()).toMatchObject([{ id: 'complaint', retired: true }, { id: 'issue', name: 'Issue', retired: false }]);
  });
});

test('a tag is removed and comes back', async () => {
  await orderTags(db, ['lamp'], now);
  await removeTag(db, 'lamp', now);
  expect(await tagsOf()).toEqual({ 1: ['praise'], 2: [], 3: ['praise', 'shop'], 4: [] });
  await undoLast(db, now);
  expect(await tagsOf()).toEqual(TAGS);
  expect(await looks()).toMatchObject([{ id: 'lamp', position: 0, retired: false }]);
});

test('colours and keys are taken back like all else, in the order of the actions', async () => {
  await setTagColor(db, 'shop', 'blue', now);
  await changeMentions(db, 'x:4', setStatus('done'), now);
  await orderTags(db, ['shop', 'lamp'], now);
  await orderTags(db, [], now);
  expect((await looks()).map(({ position }) => position)).toEqual([null, null]);
  await undoLast(db, now);
  expect((await looks()).map(({ position }) => position)).toEqual([1, 0]);
  await undoLast(db, now);
  expect(await looks()).toMatchObject([{ id: 'shop', position: null, color: 'blue' }]);
  await undoLast(db, now);
  expect((await db.mentions.get('x:4'))?.status).toBe('new');
  await undoLast(db, now);
  expect(await looks()).toEqual([]);
  expect(await undoLast(db, now)).toEqual([]);
});

test('whatever is done, undone and redone, counters are right and undoing all leads back', async () => {
  const name = fc.constantFrom('lamp', 'Praise', 'shop', 'new');
  const step = fc.oneof(
    fc.tuple(fc.constant('rename' as const), name, name),
    fc.tuple(fc.constant('remove' as const), name, name),
    fc.tuple(fc.constant('color' as const), name, name),
    fc.tuple(fc.constant('order' as const), name, name),
    fc.tuple(fc.constant('tag' as const), name, fc.constantFrom('1', '2', '3', '4')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      for (const table of [db.events, db.tags, ...mentionTables(db)]) await table.clear();
      await db.transaction('rw', mentionTables(db), () => writeMentions(db, Object.entries(TAGS).map(([id, tags]) => ({ before: undefined, after: { ...exampleMention(id), tags } }))));
      for (const [what, one, other] of steps) {
        if (what === 'rename') await renameTag(db, one.toLowerCase(), other, now);
        if (what === 'remove') await removeTag(db, one.toLowerCase(), now);
        if (what === 'color') await setTagColor(db, one, 'teal', now);
        if (what === 'order') await orderTags(db, [...new Set([one, other])], now);
        if (what === 'tag') await changeMentions(db, `x:${other}` as PostKey, toggleTag(one), now);
      }
      const rows = await db.mentions.toArray();
      for (const { name: counter, count: counted } of await db.counters.toArray()) expect([counter, counted]).toEqual([counter, rows.flatMap(countersOf).filter((own) => own === counter).length]);
      for (const { tags } of rows) expect(new Set(tags.map((tag) => tag.toLowerCase())).size).toBe(tags.length);
      while ((await undoLast(db, now)).length > 0);
      expect([await tagsOf(), await looks()]).toEqual([TAGS, []]);
    }),
    { numRuns: 60 },
  );
});
