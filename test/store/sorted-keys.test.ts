import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import { EarshotDatabase, type MentionRow } from '../../lib/store/database.ts';
import { followKeys } from '../../lib/store/follow-keys.ts';
import { keptInOrder } from '../../lib/store/kept-in-order.ts';
import { KeyWalk } from '../../lib/store/key-walk.ts';
import { passes } from '../../lib/store/mention-filter.ts';
import { inSort, type MentionSort, type SortField } from '../../lib/store/mention-sort.ts';
import type { MentionFilter } from '../../lib/store/mentions.ts';
import { FIRST_KEYS, firstKeys, type SortedKeys, sortedKeys } from '../../lib/store/sorted-keys.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { setStatus } from '../../lib/triage/actions.ts';
import { changeMentions } from '../../lib/triage/change-mentions.ts';
import { SAMPLE_TOPICS, sampleMention } from '../popup/sample-mentions.ts';

let db: EarshotDatabase;
beforeEach(() => {
  vi.restoreAllMocks();
  db = new EarshotDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

/** As the search field understands `lamp`. */
const LAMP: MentionFilter['search'] = [{ by: 'words', text: 'lamp' }];

const STATUS = ['todo', 'new', 'ignored'] as const;

/** Many of one value, some without any, some of several tags and topics. */
function invented(at: number): MentionRow {
  return sampleMention(
    `${at % 5 === 0 ? 'reddit' : 'x'}:${String(at).padStart(6, '0')}`,
    at * 1_000,
    at % 10 === 7 ? '' : 'Lumetra',
    {
      author: { handle: `reader${at % 4}` },
      title: at % 6 === 1 ? `Élan ${at % 3}` : null,
      text: at % 3 === 0 ? 'Lumetra lamp' : `Lumetra ${at % 8}`,
      engagement: { likes: at % 7 === 6 ? null : at % 3, replies: at % 2 === 0 ? null : at % 5, reposts: null, views: at % 9 === 8 ? null : at % 4 },
      rating: at % 8 === 3 ? { value: at % 6, best: 5 } : null,
    },
    {
      dueAt: at % 4 === 0 ? at : null,
      status: STATUS[at % 3]!,
      tags: at % 6 === 0 ? ['Praise', 'bulb'] : at % 10 === 1 ? ['Zoo', 'app'] : [],
      owner: at % 9 === 0 ? 'legal' : null,
      priority: at % 8 === 0 ? 'low' : at % 11 === 0 ? 'high' : 'normal',
      sightings: 1 + (at % 3),
      note: at % 13 === 0 ? 'Ask' : at % 17 === 0 ? 'zzz' : '',
    },
    1_800_000_000_000,
  );
}

async function put(count: number): Promise<void> {
  await db.topics.bulkAdd(SAMPLE_TOPICS.map((topic) => ({ ...topic })));
  await write(Array.from({ length: count }, (_, at) => invented(at)));
}

function write(rows: readonly Mention[]): Promise<void> {
  return db.transaction('rw', mentionTables(db), async () => {
    const before = await db.mentions.bulkGet(rows.map(({ key }) => key));
    await writeMentions(db, rows.map((after, index) => ({ before: before[index], after })));
  });
}

/** Less comes first; null last, in both directions. */
const VALUE: Record<SortField, (row: MentionRow, descending: boolean) => string | number | null> = {
  firstSeen: (row) => row.firstSeenAt,
  published: (row) => row.post.publishedAt,
  waiting: (row) => row.waitingSince,
  due: (row) => row.dueAt,
  likes: (row) => row.post.engagement.likes,
  replies: (row) => row.post.engagement.replies,
  views: (row) => row.post.engagement.views,
  rating: ({ post: { rating } }) => (rating === null ? null : rating.value / rating.best),
  sightings: (row) => row.sightings,
  note: (row) => (row.note === '' ? null : row.note.toLowerCase()),
  text: ({ post }) => (post.title ?? post.text).replace('É', 'E\u0301').toLowerCase(),
  author: (row) => row.authorKey,
  site: (row) => row.post.site,
  owner: (row) => row.owner,
  status: (row) => ['new', 'todo', 'waiting', 'done', 'ignored'].indexOf(row.status),
  priority: ({ priority }) => ({ high: 0, normal: 1, low: 2 })[priority],
  topic: ({ topicIds }) => (topicIds[0] === undefined ? null : SAMPLE_TOPICS.find(({ id }) => id === topicIds[0])!.name),
  tags: ({ tags }, descending) => tags.map((tag) => tag.toLowerCase()).toSorted().at(descending ? -1 : 0) ?? null,
};

/** The values in order, those without one last. */
async function valuesOf(keys: readonly PostKey[], { by, descending }: MentionSort): Promise<(string | number | null)[]> {
  return (await db.mentions.bulkGet([...keys])).map((one) => VALUE[by](one!, descending));
}

async function expected(filter: MentionFilter, { by, descending }: MentionSort): Promise<{ keys: string[]; values: (string | number | null)[] }> {
  const rows = (await db.mentions.toArray()).filter(passes(filter));
  const values = rows.map((one) => VALUE[by](one, descending));
  const told = values.filter((value) => value !== null).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1));
  return { keys: rows.map(({ key }) => key).toSorted(), values: [...told, ...values.filter((value) => value === null)] };
}

const FILTERS: readonly MentionFilter[] = [{}, { statuses: ['new', 'ignored'] }, { sites: ['reddit'], tags: ['praise'] }, { topicIds: ['lumetra'], owners: ['legal'] }, { search: LAMP }, { owners: [null] }, { statuses: [] }];
const SORTS = (Object.keys(VALUE) as SortField[]).flatMap((by) => [true, false].map((descending) => ({ by, descending })));

describe.each(SORTS)('by $by, descending $descending', (sort) => {
  test('every mention that passes once, in order, of one value always the same first', async () => {
    await put(90);
    for (const filter of FILTERS) {
      const { keys, more } = await sortedKeys(db, filter, sort);
      const wanted = await expected(filter, sort);
      expect(more).toBe(false);
      expect([...keys].toSorted(), JSON.stringify(filter)).toEqual(wanted.keys);
      expect(await valuesOf(keys, sort), JSON.stringify(filter)).toEqual(wanted.values);
      expect(keys, JSON.stringify(filter)).toEqual((await db.mentions.toArray()).filter(passes(filter)).sort(inSort(sort, SAMPLE_TOPICS)).map(({ key }) => key));
      const first = await firstKeys(db, filter, sort, 12);
      if (first !== undefined) expect(first, JSON.stringify(filter)).toEqual(keys.slice(0, 12));
    }
  });

  test('what was written, came and went is taken to its place alone', async () => {
    await put(60);
    for (const filter of FILTERS) {
      const before = await sortedKeys(db, filter, sort);
      const changed = [3, 8, 21, 40, 64, 65].map((at) => ({ ...invented(at * 7), key: invented(at).key, post: { ...invented(at * 7).post, key: invented(at).key } }));
      await write(changed);
      const gone = (await db.mentions.toCollection().primaryKeys()).at(30)!;
      await db.mentions.delete(gone);
      const after = await keptInOrder(db, before, new Set([...changed.map(({ key }) => key), gone]), filter, sort);
      expect(after, JSON.stringify(filter)).toEqual(await sortedKeys(db, filter, sort));
      expect(await keptInOrder(db, after, new Set(changed.map(({ key }) => key)), filter, sort)).toBe(after);
    }
  });
});

test('more than one chunk, with many of one value across its edge', async () => {
  await put(11_000);
  const sort = { by: 'likes', descending: true } as const;
  const { keys } = await sortedKeys(db, {}, sort);
  expect(new Set(keys).size).toBe(11_000);
  expect(await valuesOf(keys, sort)).toEqual((await expected({}, sort)).values);
  const newest = (await sortedKeys(db, { sites: ['x'] }, { by: 'firstSeen', descending: true })).keys;
  expect(newest).toEqual((await expected({ sites: ['x'] }, sort)).keys);
}, 120_000);

test('followed: the first screen, then all; what is written here moves alone, and no other is read again', async () => {
  await put(700);
  const sort = { by: 'status', descending: false } as const;
  const told: SortedKeys[] = [];
  const ending = new AbortController();
  void followKeys(db, {}, sort, (list) => told.push(list), ending.signal);
  await expect.poll(() => told.length).toBe(2);
  expect(told[0]).toEqual({ keys: told[1]!.keys.slice(0, FIRST_KEYS), more: true, partial: true, asOf: 0 });
  expect(told[1]).toMatchObject({ more: false, partial: false });
  expect(told[1]!.keys).toHaveLength(700);
  const walks = vi.spyOn(KeyWalk.prototype, 'all');
  const key = told[1]!.keys[0]!;
  await changeMentions(db, key, setStatus('ignored'), 1_800_000_000_000);
  await expect.poll(() => told.length).toBe(3);
  expect(told[2]).toEqual({ keys: (await db.mentions.toArray()).sort(inSort(sort, [])).map((one) => one.key), more: false, partial: false, asOf: 0 });
  expect(walks).not.toHaveBeenCalled();
  await clearMentions();
  await expect.poll(() => told.at(-1)!.keys).toEqual([]);
  ending.abort();
  const count = told.length;
  await write([invented(1)]);
  await sortedKeys(db, {}, sort);
  expect(told).toHaveLength(count);
});

/** All at once: which they were is not told. */
function clearMentions(): Promise<void> {
  return db.transaction('rw', mentionTables(db), async () => {
    await db.mentions.clear();
    await db.counters.clear();
  });
}

test('what is written and stays in its place is told by its two neighbours: nothing else is read, and the list is the same', async () => {
  await put(300);
  const sort = { by: 'firstSeen', descending: true } as const;
  const list = await sortedKeys(db, {}, sort);
  const key = list.keys[150]!;
  await changeMentions(db, key, setStatus('ignored'), 1_800_000_000_000);
  const reads = vi.spyOn(db.mentions, 'get');
  expect(await keptInOrder(db, list, new Set([key]), {}, sort)).toBe(list);
  expect(reads.mock.calls.map(([read]) => read)).toEqual([list.keys[149], list.keys[151]]);
  expect((await keptInOrder(db, list, new Set([key]), { statuses: ['new'] }, sort)).keys).not.toContain(key);
});

test('what is found by reading stops, and says so', async () => {
  await put(3_300);
  const { keys, more } = await sortedKeys(db, { search: LAMP }, { by: 'likes', descending: false });
  expect(more).toBe(true);
  expect(keys).toHaveLength(1_000);
  const values = await valuesOf(keys, { by: 'likes', descending: false });
  expect(values).toEqual(values.toSorted((a, b) => Number(a ?? 9) - Number(b ?? 9)));
}, 60_000);
