import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { knownTags } from '../../lib/store/tags.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { orderTags, removeTag, renameTag, setTagColor } from '../../lib/triage/change-tags.ts';
import { lastUsedFirst, offeredTags } from '../../lib/triage/offered-tags.ts';
import { toggleTag } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { exampleMention } from '../model/example-post.ts';

const TODAY = 1_764_028_800_000;
const STARTERS = ['complaint', 'praise', 'question'];
let db: EarshotDatabase;
let count = 0;

const offered = async () => offeredTags(await knownTags(db), STARTERS, TODAY);
const names = async () => (await offered()).map(({ name }) => name);

beforeEach(async () => {
  db = new EarshotDatabase(`offered-tags-${(count += 1)}`);
  await db.transaction('rw', mentionTables(db), () => writeMentions(db, ['1', '2', '3'].map((id) => ({ before: undefined, after: exampleMention(id) }))));
});

test('before the first, there are words to begin with', async () => {
  expect(await names()).toEqual(STARTERS);
});

test('used before today, the last first; today’s order holds all day, what is new comes last', async () => {
  await changeMentions(db, 'x:1', toggleTag('lamp'), TODAY - 30);
  await changeMentions(db, 'x:2', toggleTag('Praise'), TODAY - 20);
  await changeMentions(db, 'x:1', toggleTag('shop'), TODAY - 10);
  const morning = ['shop', 'Praise', 'lamp', 'complaint', 'question'];
  expect(await names()).toEqual(morning);
  await changeMentions(db, 'x:3', toggleTag('lamp'), TODAY + 10);
  await changeMentions(db, 'x:3', toggleTag('driver'), TODAY + 20);
  await changeMentions(db, 'x:3', toggleTag('question'), TODAY + 30);
  await changeMentions(db, 'x:3', toggleTag('sofa'), TODAY + 40);
  expect(await names()).toEqual([...morning, 'driver', 'sofa']);
  expect(lastUsedFirst(await offered(), await knownTags(db)).map(({ name }) => name)).toEqual(['sofa', 'question', 'driver', 'lamp', 'shop', 'Praise', 'complaint']);
});

test('what was taken back was no use, what was done again was', async () => {
  await changeMentions(db, 'x:1', toggleTag('lamp'), TODAY - 30);
  await changeMentions(db, 'x:1', toggleTag('shop'), TODAY - 20);
  await undoLast(db, TODAY - 10);
  expect(await names()).toEqual(['lamp', ...STARTERS]);
  await undo(db, (await db.events.orderBy('group').lastKey()) as number, TODAY);
  expect(await names()).toEqual(['shop', 'lamp', ...STARTERS]);
});

test('those that the user gave a place come first, and hold it', async () => {
  await changeMentions(db, 'x:1', toggleTag('lamp'), TODAY - 30);
  await orderTags(db, ['question', 'Shop'], TODAY);
  await setTagColor(db, 'lamp', 'teal', TODAY);
  expect(await offered()).toEqual([
    { id: 'question', name: 'question', color: null, placed: true, mentions: 0 },
    { id: 'shop', name: 'Shop', color: null, placed: true, mentions: 0 },
    { id: 'lamp', name: 'lamp', color: 'teal', placed: false, mentions: 0 },
    { id: 'complaint', name: 'complaint', color: null, placed: false, mentions: 0 },
    { id: 'praise', name: 'praise', color: null, placed: false, mentions: 0 },
  ].map((tag) => (tag.id === 'lamp' ? { ...tag, mentions: 1 } : tag)));
});

test('renamed and removed ones are not offered, until they are used again or it is taken back', async () => {
  await changeMentions(db, ['x:1', 'x:2'], toggleTag('complaint'), TODAY - 1);
  await renameTag(db, 'complaint', 'issue', TODAY);
  await removeTag(db, 'question', TODAY);
  expect(await names()).toEqual(['issue', 'praise']);
  await undoLast(db, TODAY);
  expect(await names()).toEqual(['issue', 'praise', 'question']);
  await changeMentions(db, ['x:3'], toggleTag('complaint'), TODAY);
  expect(await names()).toContain('complaint');
});
