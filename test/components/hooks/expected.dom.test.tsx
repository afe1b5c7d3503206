import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../../components/hooks/open-store.ts';
import { useBoard } from '../../../components/hooks/use-board.ts';
import { useFollowUps } from '../../../components/hooks/use-follow-ups.ts';
import { useMentionKeys } from '../../../components/hooks/use-mention-keys.ts';
import { useMentionRows } from '../../../components/hooks/use-mention-rows.ts';
import { useMentionStory } from '../../../components/hooks/use-mention-story.ts';
import { useMentions, useMentionsByKey } from '../../../components/hooks/use-mentions.ts';
import { type Triage, useTriage } from '../../../components/hooks/use-triage.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { PostKey } from '../../../lib/model/post.ts';
import type { EarshotDatabase } from '../../../lib/store/database.ts';
import { mentionTables, writeMentions } from '../../../lib/store/write-mentions.ts';
import { setOwner, setStatus } from '../../../lib/triage/actions.ts';
import { changeMentions } from '../../../lib/triage/change-mentions.ts';
import { exampleMention } from '../../model/example-post.ts';

vi.mock('../../../lib/platform/native-browser.ts', () => ({ nativeBrowser: { storage: { local: { get: async () => ({}) }, onChanged: { addListener() {} } } } }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../components/hooks/announce-triage.ts', () => ({ announceTriage() {} }));

const KEYS: readonly PostKey[] = ['x:1', 'x:2', 'x:3'];
const DUE = 1_800_000_000_000;
const LIMITS = { new: 9, todo: 9, waiting: 9, done: 9, ignored: 9 };

let db: EarshotDatabase;
let triage: Triage;
let release = () => {};
/** What each kind of screen shows, in words. */
let seen: Record<'queue' | 'here' | 'table' | 'rows' | 'board' | 'calendar' | 'alone', string>;
/** All that was said, in turn. */
let said: string[];
let shown: ReadonlyMap<PostKey, Mention>;

function Screens() {
  triage = useTriage();
  if (triage.news !== undefined && triage.news.kind !== said.at(-1)) said.push(triage.news.kind);
  const queue = useMentions({ statuses: ['new'] }, 50, 'waiting').list;
  const here = useMentionsByKey(KEYS);
  const table = useMentionKeys({ statuses: ['new'] }, { by: 'waiting', descending: false }).keys;
  const rows = useMentionRows(KEYS);
  const board = useBoard(LIMITS);
  const calendar = useFollowUps(DUE - 1, DUE + 1)?.list;
  const story = useMentionStory('x:2');
  shown = rows;
  const ids = (keys: readonly PostKey[]) => keys.map((key) => key.slice(2)).join('');
  const states = (list: readonly Mention[]) => list.map(({ key, status, tags, owner }) => [key.slice(2), status, ...tags, ...(owner === null ? [] : [owner])].join(' ')).join(', ');
  seen = {
    queue: ids((queue ?? []).map(({ key }) => key)),
    here: states(here),
    table: ids(table ?? []),
    rows: states([...rows.values()].sort((one, other) => one.key.localeCompare(other.key))),
    board: (board ?? []).filter(({ count }) => count > 0).map(({ status, list, count }) => `${status} ${count}: ${ids(list.map(({ key }) => key))}`).join(', '),
    calendar: ids((calendar ?? []).map(({ key }) => key)),
    alone: story === null ? 'gone' : story === undefined ? '' : states([story.mention]),
  };
  return null;
}

const AT_FIRST = { queue: '123', here: '1 new, 2 new, 3 new', table: '123', rows: '1 new, 2 new, 3 new', board: 'new 3: 123', calendar: '2', alone: '2 new' };
const DONE = { queue: '13', here: '1 new, 2 done, 3 new', table: '13', rows: '1 new, 2 done, 3 new', board: 'new 2: 13, done 1: 2', calendar: '', alone: '2 done' };
const screens = () => expect.poll(() => seen, { timeout: 20_000 });
const of = (...keys: PostKey[]) => keys.map((key) => shown.get(key)!);

/** Does it, and draws what is drawn before the task after it. */
const press = (does: () => void) =>
  act(async () => {
    does();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** The store writes nothing until its release. */
async function heldUp(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  release = resolve;
  const held = Promise.withResolvers<void>();
  void db.transaction('rw', db.tables, () => {
    held.resolve();
    return Dexie.waitFor(promise);
  });
  await held.promise;
}

beforeEach(async () => {
  said = [];
  db = await openStore();
  const all = KEYS.map((key, at): Mention => ({ ...exampleMention(key.slice(2), DUE - 1_000_000 + at), dueAt: key === 'x:2' ? DUE : null }));
  await db.transaction('rw', mentionTables(db), () => writeMentions(db, all.map((after) => ({ before: undefined, after }))));
  render(<Screens />, document.body);
  await screens().toEqual(AT_FIRST);
  // What a first key loads is there.
  await press(() => triage.undoLast());
  await expect.poll(() => triage.news).toEqual({ kind: 'nothing to undo' });
});

afterEach(async () => {
  vi.restoreAllMocks();
  release();
  render(null, document.body);
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
});

test('what an action does stands everywhere before the store has it, and the same when it does', async () => {
  await heldUp();
  await press(() => triage.status(of('x:2'), 'done'));
  expect(seen).toEqual(DONE);
  await press(() => triage.tag(of('x:1', 'x:2'), 'Complaint'));
  expect(seen).toMatchObject({ rows: '1 new Complaint, 2 done Complaint, 3 new', alone: '2 done Complaint' });
  await press(() => triage.remove(of('x:3')));
  expect(seen).toMatchObject({ queue: '1', table: '1', here: '1 new Complaint, 2 done Complaint', board: 'new 1: 1, done 1: 2' });
  expect(triage.news).toEqual({ kind: 'nothing to undo' });
  release();
  await expect.poll(() => triage.news).toMatchObject({ kind: 'done', events: [{ field: 'deleted' }] });
  expect(seen).toMatchObject({ queue: '1', here: '1 new Complaint, 2 done Complaint', table: '1', board: 'new 1: 1, done 1: 2' });
  expect(await db.mentions.toArray()).toMatchObject([{ status: 'new', tags: ['Complaint'] }, { status: 'done', tags: ['Complaint'] }]);
});

test('what could not be stored goes back everywhere, and is said; what was done beside it stays', async () => {
  const add = vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(new Error('The disk is full.'));
  await heldUp();
  await press(() => triage.status(of('x:1', 'x:2'), 'done'));
  expect(seen).toMatchObject({ queue: '3', board: 'new 1: 3, done 2: 12' });
  await press(() => triage.owner(of('x:2'), 'support'));
  expect(seen.rows).toBe('1 done, 2 done support, 3 new');
  release();
  await expect.poll(() => said).toEqual(['nothing to undo', 'failed', 'done']);
  await screens().toEqual({ ...AT_FIRST, here: '1 new, 2 new support, 3 new', rows: '1 new, 2 new support, 3 new', alone: '2 new support' });
  expect(add).toHaveBeenCalledTimes(2);
});

test('what another window does meanwhile is shown, of other fields at once and of the same when it came later', async () => {
  await heldUp();
  await press(() => triage.status(of('x:2'), 'done'));
  const elsewhere = changeMentions(db, 'x:2', setOwner('legal'), DUE);
  release();
  await elsewhere;
  await screens().toMatchObject({ ...DONE, rows: '1 new, 2 done legal, 3 new', alone: '2 done legal', here: '1 new, 2 done legal, 3 new' });
  await changeMentions(db, 'x:2', setStatus('todo'), DUE);
  await screens().toMatchObject({ queue: '13', rows: '1 new, 2 todo legal, 3 new', board: 'new 2: 13, todo 1: 2', alone: '2 todo legal', calendar: '2' });
});

test('undone, however soon, all is as it was', async () => {
  await press(() => triage.status(of('x:2'), 'done'));
  await press(() => triage.undoLast());
  await expect.poll(() => triage.news?.kind).toBe('undone');
  await screens().toEqual(AT_FIRST);
  // Done again and taken back at once, before the store was heard.
  await heldUp();
  await press(() => triage.status(of(...KEYS), 'ignored'));
  expect(seen).toMatchObject({ queue: '', table: '', board: 'ignored 3: 123' });
  await press(() => triage.undoLast());
  release();
  await expect.poll(async () => (await db.events.toArray()).filter(({ undoes }) => undoes !== null).length).toBe(4);
  await screens().toEqual(AT_FIRST);
});

/** The store tells nothing more of what it is writing until its release. */
function writesSlowly(): void {
  const { promise, resolve } = Promise.withResolvers<void>();
  release = resolve;
  const add = db.events.bulkAdd.bind(db.events) as (...given: unknown[]) => Promise<unknown>;
  const slowly = async (...given: unknown[]) => {
    await Dexie.waitFor(promise);
    return add(...given);
  };
  vi.spyOn(db.events, 'bulkAdd').mockImplementationOnce(slowly as unknown as typeof db.events.bulkAdd);
}

test('what is taken back stands everywhere before it is written, what had left a list in its place again', async () => {
  await press(() => triage.status(of('x:2'), 'done'));
  await press(() => triage.tag(of('x:1'), 'Complaint'));
  await screens().toMatchObject({ ...DONE, here: '1 new Complaint, 2 done, 3 new', rows: '1 new Complaint, 2 done, 3 new' });
  await expect.poll(() => triage.news).toMatchObject({ kind: 'done', events: [{ field: 'tags' }] });
  writesSlowly();
  await press(() => triage.undoLast());
  await screens().toMatchObject({ ...DONE, here: '1 new, 2 done, 3 new', rows: '1 new, 2 done, 3 new' });
  expect(triage.news).toMatchObject({ kind: 'done' });
  release();
  await expect.poll(() => triage.news).toMatchObject({ kind: 'undone', events: [{ field: 'tags' }] });
  writesSlowly();
  await press(() => triage.undoLast());
  await screens().toMatchObject({ queue: '123', here: '1 new, 2 new, 3 new', rows: '1 new, 2 new, 3 new', board: 'new 3: 123', calendar: '2', alone: '2 new' });
  expect(triage.news).toMatchObject({ events: [{ field: 'tags' }] });
  release();
  await expect.poll(() => triage.news).toMatchObject({ kind: 'undone', events: [{ field: 'status' }] });
  await screens().toEqual(AT_FIRST);
});
