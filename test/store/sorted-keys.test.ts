import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { EarshotDatabase } from '../../lib/store/database.ts';
import type { MentionSort, SortField } from '../../lib/store/keys-in-order.ts';
import { passes } from '../../lib/store/mention-filter.ts';
import type { MentionFilter } from '../../lib/store/mentions.ts';
import { firstKeys, sortedKeys } from '../../lib/store/sorted-keys.ts';
import { mentionTables, writeMentions } from '../../lib/store/write-mentions.ts';
import { sampleMention } from '../popup/sample-mentions.ts';

let db: EarshotDatabase;
beforeEach(() => {
  db = new EarshotDatabase(crypto.randomUUID());
});
afterEach(() => db.delete());

/** As the search field understands `lamp`. */
const LAMP: MentionFilter['search'] = [{ by: 'words', text: 'lamp' }];

const STATUS = ['todo', 'new', 'ignored'] as const;

/** Likes 0, 1, 2, 0, 1, 2 …, and none told of each seventh; each fourth is due; three statuses, two sites, some tagged, some owned. */
async function put(count: number): Promise<void> {
  const rows = Array.from({ length: count }, (_, at) =>
    sampleMention(
      `${at % 5 === 0 ? 'reddit' : 'x'}:${String(at).padStart(6, '0')}`,
      at * 1_000,
      'Lumetra',
      { text: at % 3 === 0 ? 'Lumetra lamp' : 'Lumetra', engagement: { likes: at % 7 === 6 ? null : at % 3, replies: null, reposts: null, views: null } },
      { dueAt: at % 4 === 0 ? at : null, status: STATUS[at % 3]!, tags: at % 6 === 0 ? ['Praise'] : [], owner: at % 9 === 0 ? 'legal' : null, priority: at % 8 === 0 ? 'low' : at % 11 === 0 ? 'high' : 'normal' },
      1_800_000_000_000,
    ),
  );
  await db.transaction('rw', mentionTables(db), () => writeMentions(db, rows.map((after) => ({ before: undefined, after }))));
}

const VALUE: Record<SortField, (row: MentionRow) => string | number | null> = {
  firstSeen: (row) => row.firstSeenAt,
  published: (row) => row.post.publishedAt,
  waiting: (row) => row.waitingSince,
  due: (row) => row.dueAt,
  likes: (row) => row.post.engagement.likes,
  author: (row) => row.authorKey,
  site: (row) => row.post.site,
  owner: (row) => row.owner,
  status: (row) => ['new', 'todo', 'waiting', 'done', 'ignored'].indexOf(row.status),
  priority: ({ priority }) => ({ high: 0, low: 1, normal: null })[priority],
};

/** The values in order, those without one last; who of one value comes first is left open. */
async function valuesOf(keys: readonly PostKey[], by: SortField): Promise<(string | number | null)[]> {
  return (await db.mentions.bulkGet([...keys])).map((row) => VALUE[by](row!));
}

async function expected(filter: MentionFilter, { by, descending }: MentionSort): Promise<{ keys: string[]; values: (string | number | null)[] }> {
  const rows = (await db.mentions.toArray()).filter(passes(filter));
  const values = rows.map(VALUE[by]);
  const told = values.filter((value) => value !== null).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1));
  return { keys: rows.map(({ key }) => key).toSorted(), values: [...told, ...values.filter((value) => value === null)] };
}

const FILTERS: readonly MentionFilter[] = [{}, { statuses: ['new', 'ignored'] }, { sites: ['reddit'], tags: ['praise'] }, { topicIds: ['lumetra'], owners: ['legal'] }, { search: LAMP }, { owners: [null] }, { statuses: [] }];

test.each((Object.keys(VALUE) as SortField[]).flatMap((by) => [true, false].map((descending) => ({ by, descending }))))('by $by, descending $descending: every mention that passes once, in order', async (sort) => {
  await put(90);
  for (const filter of FILTERS) {
    const { keys, more } = await sortedKeys(db, filter, sort);
    const wanted = await expected(filter, sort);
    expect(more).toBe(false);
    expect([...keys].toSorted(), JSON.stringify(filter)).toEqual(wanted.keys);
    expect(await valuesOf(keys, sort.by), JSON.stringify(filter)).toEqual(wanted.values);
    const first = await firstKeys(db, filter, sort, 12);
    if (first !== undefined) expect(first, JSON.stringify(filter)).toEqual(keys.slice(0, 12));
  }
});

test('more than one chunk, with many of one value across its edge', async () => {
  await put(11_000);
  const sort = { by: 'likes', descending: true } as const;
  const { keys } = await sortedKeys(db, {}, sort);
  expect(new Set(keys).size).toBe(11_000);
  expect(await valuesOf(keys, 'likes')).toEqual((await expected({}, sort)).values);
  const newest = (await sortedKeys(db, { sites: ['x'] }, { by: 'firstSeen', descending: true })).keys;
  expect(newest).toEqual((await expected({ sites: ['x'] }, sort)).keys);
}, 120_000);

test('what is found by reading stops, and says so', async () => {
  await put(3_300);
  const { keys, more } = await sortedKeys(db, { search: LAMP }, { by: 'likes', descending: false });
  expect(more).toBe(true);
  expect(keys).toHaveLength(1_000);
  expect(await valuesOf(keys, 'likes')).toEqual((await valuesOf(keys, 'likes')).toSorted((a, b) => Number(a ?? 9) - Number(b ?? 9)));
}, 60_000);
