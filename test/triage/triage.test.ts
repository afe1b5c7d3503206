import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import { mentionRow } from '../../lib/store/mention-row.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { cyclePriority, setDue, setNote, setPriority, setReplied, setStatus, toggleTag } from '../../lib/triage/actions.ts';
import { tidyTag } from '../../lib/triage/tidy-tag.ts';
import { undo, undoLast } from '../../lib/triage/undo.ts';
import { exampleMention } from '../model/example-post.ts';

const KEY = 'x:1';
let db: EarshotDatabase;
let count = 0;
let now = 0;

const mention = async (): Promise<Mention> => (await db.mentions.get(KEY)) as Mention;

beforeEach(async () => {
  db = new EarshotDatabase(`triage-${(count += 1)}`);
  now = 1_764_050_000_000;
  await db.mentions.bulkPut(['1', '2'].map((id) => mentionRow(exampleMention(id))));
});

describe('a change', () => {
  test('writes its one field and its event together', async () => {
    await changeMentions(db, KEY, setStatus('todo'), now);
    expect(await mention()).toMatchObject({ status: 'todo', statusAt: now, note: '', tags: [] });
    expect(await db.events.toArray()).toMatchObject([{ key: KEY, field: 'status', before: 'new', after: 'todo', undoes: null, at: now }]);
  });

  test('that changes nothing writes nothing', async () => {
    expect(await changeMentions(db, KEY, setStatus('new'), now)).toEqual([]);
    expect(await changeMentions(db, 'x:gone', setNote('hello'), now)).toEqual([]);
    expect(await db.events.count()).toBe(0);
  });

  test('of the note, letter by letter, is one event until the pen rests', async () => {
    for (const note of ['c', 'ca', 'cal', 'call']) await changeMentions(db, KEY, setNote(note), (now += 200));
    await changeMentions(db, KEY, setNote('call her'), (now += 60_000));
    expect(await db.events.toArray()).toMatchObject([
      { before: '', after: 'call' },
      { before: 'call', after: 'call her' },
    ]);
  });

  test('a tag stands once, whatever its case, and is taken away by the same key', async () => {
    await changeMentions(db, KEY, toggleTag(' #Complaint '), now);
    expect((await mention()).tags).toEqual(['Complaint']);
    await changeMentions(db, KEY, toggleTag('complaint'), now);
    expect((await mention()).tags).toEqual([]);
    await changeMentions(db, KEY, toggleTag('   '), now);
    expect((await mention()).tags).toEqual([]);
  });
});

test('what an undo will make of mentions is told before it is written, and nothing that follows from it is of the transaction', async () => {
  await changeMentions(db, KEY, setStatus('done'), now);
  const heard: unknown[] = [];
  await undoLast(db, now, (foretold) => heard.push(Dexie.currentTransaction, [...foretold].map(([key, { fields, whole }]) => [key, fields, whole.status])));
  expect(heard).toEqual([null, [[KEY, { status: 'new', statusAt: now }, 'new']]]);
  expect(await mention()).toMatchObject({ status: 'new' });
});

test('tags are written as people mean them', () => {
  expect(tidyTag(' #  needs   reply; now ')).toBe('needs reply now');
});

test('tags are offered last used first', async () => {
  await changeMentions(db, KEY, toggleTag('praise'), now);
  await changeMentions(db, KEY, toggleTag('complaint'), now);
  await changeMentions(db, 'x:2', toggleTag('idea'), now);
  await changeMentions(db, 'x:2', toggleTag('praise'), now);
});

describe('one action on many', () => {
  test('changes each, and is taken back and done again whole', async () => {
    await changeMentions(db, 'x:2', setStatus('done'), now);
    const events = await changeMentions(db, [KEY, 'x:2', 'x:gone'], setReplied(), (now += 1_000));
    expect(events.map(({ key, field }) => [key, field])).toEqual([[KEY, 'status'], [KEY, 'repliedAt'], ['x:2', 'status'], ['x:2', 'repliedAt']]);
    expect(await db.mentions.toArray()).toMatchObject([{ status: 'waiting', repliedAt: now, waitingSince: null }, { status: 'waiting', repliedAt: now }]);
    const [taken] = await undoLast(db, now);
    expect(await db.mentions.toArray()).toMatchObject([{ status: 'new', repliedAt: null }, { status: 'done', repliedAt: null }]);
    await undo(db, taken!.group, now);
    expect(await db.mentions.toArray()).toMatchObject([{ status: 'waiting', repliedAt: now }, { status: 'waiting', repliedAt: now }]);
    await undoLast(db, now);
    await undoLast(db, now);
    expect(await db.mentions.toArray()).toMatchObject([{ status: 'new' }, { status: 'new' }]);
    expect(await undoLast(db, now)).toEqual([]);
  });

  test('undone twice in quick succession, two actions are taken back', async () => {
    const before = await mention();
    await changeMentions(db, KEY, setNote('Ask for the serial number'), now);
    await changeMentions(db, [KEY], setStatus('waiting'), now);
    await Promise.all([undoLast(db, now), undoLast(db, now)]);
    expect(await mention()).toMatchObject({ note: before.note, status: before.status });
  });

  test('puts a tag on those without it, and takes it away only where all have it', async () => {
    await changeMentions(db, 'x:2', toggleTag('Praise'), now);
    const tags = async () => (await db.mentions.toArray()).map((one) => one.tags);
    await changeMentions(db, [KEY, 'x:2'], toggleTag('praise'), now);
    expect(await tags()).toEqual([['praise'], ['Praise']]);
    await changeMentions(db, [KEY, 'x:2'], toggleTag('praise'), now);
    expect(await tags()).toEqual([[], []]);
  });

  test('gives all the priority that is next for the first', async () => {
    await changeMentions(db, 'x:2', setPriority('low'), now);
    const priorities: string[][] = [];
    for (let round = 0; round < 3; round += 1) {
      await changeMentions(db, [KEY, 'x:2'], cyclePriority(), now);
      priorities.push((await db.mentions.toArray()).map(({ priority }) => priority));
    }
    expect(priorities).toEqual([['high', 'high'], ['low', 'low'], ['normal', 'normal']]);
  });

  test('what a page told is not what a person takes back', async () => {
    await changeMentions(db, KEY, toggleTag('praise'), now);
    await changeMentions(db, [KEY], () => [{ field: 'repliedAt', change: () => 5 }], now, 'capture');
    await undoLast(db, now);
    expect(await mention()).toMatchObject({ tags: [], repliedAt: 5 });
  });
});

describe('undo', () => {
  test('walks back one change at a time and leaves other fields alone', async () => {
    await changeMentions(db, KEY, toggleTag('complaint'), now);
    await changeMentions(db, 'x:2', setStatus('done'), now);
    await undoLast(db, now);
    expect((await db.mentions.get('x:2'))?.status).toBe('new');
    await undoLast(db, now);
    expect((await mention()).tags).toEqual([]);
    expect(await undoLast(db, now)).toEqual([]);
  });

  test('of an undo is redo', async () => {
    await changeMentions(db, KEY, setPriority('high'), now);
    const taken = await undoLast(db, now);
    await undo(db, taken[0]!.group, now);
    expect((await mention()).priority).toBe('high');
    await undoLast(db, now);
    expect((await mention()).priority).toBe('normal');
  });

  test('of all that was done, in whatever order, gives back the mention as it was', async () => {
    const action = fc.oneof(
      fc.constantFrom('new', 'todo', 'waiting', 'done', 'ignored').map((status) => () => changeMentions(db, KEY, setStatus(status as Mention['status']), now)),
      fc.constantFrom('a', 'b', 'c').map((tag) => () => changeMentions(db, KEY, toggleTag(tag), now)),
      fc.string({ maxLength: 3 }).map((note) => () => changeMentions(db, KEY, setNote(note), (now += 60_000))),
      fc.option(fc.nat(5), { nil: null }).map((due) => () => changeMentions(db, KEY, setDue(due), now)),
      fc.constantFrom('low', 'normal', 'high').map((priority) => () => changeMentions(db, KEY, setPriority(priority as Mention['priority']), now)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 8 }), async (actions) => {
        await db.events.clear();
        await db.mentions.put(mentionRow(exampleMention('1')));
        for (const act of actions) await act();
        while ((await undoLast(db, now)).length > 0);
        const { statusAt: _at, ...written } = await mention();
        const { statusAt: _before, ...original } = mentionRow(exampleMention('1'));
        expect(written).toEqual(original);
      }),
      { numRuns: 40 },
    );
  });
});
