import { Dexie, type Table, type Transaction } from 'dexie';
import type { AuthorKey } from '../model/author-key.ts';
import { freshTriage } from '../model/fresh-triage.ts';
import type { Mention, Sighting } from '../model/mention.ts';
import { NOTHING_HEARD } from '../model/nothing-heard.ts';
import type { Person, PersonId } from '../model/person.ts';
import type { PostKey } from '../model/post.ts';
import type { Recipe } from '../model/recipe.ts';
import { usualReplyGoal } from '../model/reply-goal.ts';
import type { SiteId } from '../model/site.ts';
import type { Tag, TagId } from '../model/tag.ts';
import type { Tally } from '../model/tally.ts';
import type { Template } from '../model/template.ts';
import type { ThreadId } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import { type AccountRow, add } from './accounts.ts';
import { type CounterName, type CounterRow, countersOf } from './counters.ts';
import type { Facet } from './facets.ts';
import { mentionRow } from './mention-row.ts';
import type { SegmentRow } from './seal-words.ts';
import { type UnindexedRow, unindexedRows } from './unindexed-rows.ts';

/** A mention as it lies in the store: with what only indexes need. */
export interface MentionRow extends Mention {
  topicIds: readonly TopicId[];
  /** When it asks for attention first; null: never, and the index leaves it out. */
  remindAt: EpochMs | null;
  /** Null: nobody waits, and the index leaves it out. */
  waitingSince: EpochMs | null;
  authorKey: AuthorKey | null;
  threadId: ThreadId;
  /** The site of what no topic brings again: it was clipped by hand. */
  clippedOn: SiteId | null;
  /** Each facet with when it was first seen: those of one facet lie in order, and a filter reads no others. */
  seenAs: readonly (readonly [Facet, EpochMs])[];
  /** Each facet with since when somebody waits; [] = nobody does. */
  waitsAs: readonly (readonly [Facet, EpochMs])[];
}

/** A batch that was committed: told again, it changes nothing. */
export interface LedgerRow {
  id: string;
  at: EpochMs;
}

export interface SightingRow extends Sighting {
  id?: number;
}

/** One day's numbers of one kind of page, `day` as YYYY-MM-DD in UTC. */
export interface TallyRow extends Tally {
  day: string;
  /** When the last of them came. */
  lastAt: EpochMs;
}

/** Each number is what was true in a released build; a change of shape is a new version, never an edit of an old one. */
const VERSION_1 = {
  mentions: '&key, firstSeenAt, [status+firstSeenAt], [post.site+firstSeenAt], *topicIds, *tags, dueAt',
  sightings: '++id, [key+at], [key+visit]',
  events: '++id, key, at',
  topics: '&id, name',
  batches: '&id, at',
  tallies: '&[day+site+surface], day',
};

/** Sites that were taught: one recipe for each place. */
const VERSION_2 = {
  recipes: '&id, &[origin+path]',
};

/** Follow-up: who waits, who wrote, what was done in one action, numbers that need no counting, tags as such, replies to copy, and words to look for. */
const VERSION_4 = {
  mentions: '&key, firstSeenAt, *seenAs, *tags, dueAt, waitingSince, *waitsAs, [authorKey+firstSeenAt], snoozedUntil, remindAt, threadId, clippedOn',
  events: '++id, key, at, group, [field+group]',
  counters: '&name',
  accounts: '&key, lastAt, mentions, *found',
  people: '&id, *accounts',
  tags: '&id',
  templates: '&id',
  unindexed: '++id',
  segments: '++id, newest',
};

/** Earshot's store. Lives in the extension's own origin; a content script would open the page's. */
export class EarshotDatabase extends Dexie {
  declare mentions: Table<MentionRow, PostKey>;
  declare sightings: Table<SightingRow, number>;
  declare events: Table<TriageEvent, number>;
  declare topics: Table<Topic, TopicId>;
  declare batches: Table<LedgerRow, string>;
  declare recipes: Table<Recipe, string>;
  declare accounts: Table<AccountRow, AuthorKey>;
  declare people: Table<Person, PersonId>;
  declare counters: Table<CounterRow, CounterName>;
  declare tags: Table<Tag, TagId>;
  declare templates: Table<Template, string>;
  declare unindexed: Table<UnindexedRow, number>;
  declare segments: Table<SegmentRow, number>;
  declare tallies: Table<TallyRow, [string, string, string]>;

  constructor(name = 'earshot') {
    // Strict: a millisecond more per write, and a power cut cannot take back what was acknowledged.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores(VERSION_1);
    this.version(2).stores(VERSION_2);
    this.version(3).stores({}).upgrade((transaction) => transaction.table<TallyRow>('tallies').toCollection().modify(withPages));
    this.version(4).stores(VERSION_4).upgrade(withFollowUp);
  }
}

/**
 * Version 3 counts pages, and how many posts were read whole. Before, drifts and skips were kept without that: they say
 * nothing, and are left behind.
 */
function withPages(row: TallyRow): void {
  Object.assign(row, { pages: 0, empty: 0, unsettled: 0, read: 0, skips: 0, drifts: 0, undated: 0, lastAt: Date.parse(row.day) });
}

/** Version 4 tells who waits since when, and keeps numbers; an event belongs to an action; a topic has a reply goal. */
async function withFollowUp(transaction: Transaction): Promise<void> {
  const sums = new Map<CounterName, number>();
  const accounts = new Map<AuthorKey, AccountRow | null>();
  const seen: (readonly [EpochMs, PostKey])[] = [];
  await transaction.table<MentionRow>('mentions').toCollection().modify((row) => {
    Object.assign(row, mentionRow({ ...freshTriage(row.statusAt), ...NOTHING_HEARD, ...row }));
    for (const name of countersOf(row)) sums.set(name, (sums.get(name) ?? 0) + 1);
    if (row.authorKey !== null) accounts.set(row.authorKey, add(accounts.get(row.authorKey) ?? null, row));
    seen.push([row.firstSeenAt, row.key]);
  });
  await transaction.table<AccountRow>('accounts').bulkPut([...accounts.values()].filter((row) => row !== null));
  await transaction.table<CounterRow>('counters').bulkPut([...sums].map(([name, count]) => ({ name, count })));
  await transaction.table<Topic>('topics').toCollection().modify((topic) => {
    topic.replyGoal ??= usualReplyGoal(topic.kind);
  });
  // Their words are indexed later, step by step.
  await transaction.table<UnindexedRow>('unindexed').bulkAdd(unindexedRows(seen.sort(([a], [b]) => a - b).map(([, key]) => key)));
  await transaction.table('events').toCollection().modify((event: { id: number }) => {
    Object.assign(event, { group: event.id, by: 'person' });
  });
}
