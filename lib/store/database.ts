import { Dexie, type Table } from 'dexie';
import type { AuthorKey } from '../model/author-key.ts';
import type { Colleague } from '../model/colleague.ts';
import type { KeptDigest } from '../model/kept-digest.ts';
import type { Mention, Sighting } from '../model/mention.ts';
import type { Person, PersonId } from '../model/person.ts';
import type { PostKey } from '../model/post.ts';
import type { Recipe } from '../model/recipe.ts';
import type { SiteId } from '../model/site.ts';
import type { Tag, TagId } from '../model/tag.ts';
import type { Tally } from '../model/tally.ts';
import type { Template } from '../model/template.ts';
import type { ThreadId } from '../model/thread-id.ts';
import type { EpochMs } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import type { AccountRow } from './accounts.ts';
import { notNewer } from './newer-store.ts';
import type { CounterName, CounterRow } from './counters.ts';
import type { DeletedRow } from './deleted-mentions.ts';
import type { Facet } from './facets.ts';
import type { ForgottenRow } from './forgotten.ts';
import type { SegmentRow } from './seal-words.ts';
import type { UnindexedRow } from './unindexed-rows.ts';
import type { UpkeepRow } from './upkeep.ts';

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

/** What this browser profile signs with; the private key cannot be read out. */
export interface KeyRow {
  name: 'hand-over';
  pair: CryptoKeyPair;
}

/** A setting that a restore brought and that is not in `storage.local` yet: written with the rest, all or none, and then there. */
export interface PendingRow {
  /** The key in `storage.local`. */
  name: string;
  value: unknown;
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

/** Follow-up: who waits, who wrote, what was done in one action, numbers that need no counting, tags as such, replies to copy, words to look for, what was deleted, and digests. */
const VERSION_4 = {
  mentions: '&key, firstSeenAt, *seenAs, *tags, dueAt, waitingSince, *waitsAs, [authorKey+firstSeenAt], snoozedUntil, remindAt, threadId, clippedOn, [status+statusAt], post.publishedAt, post.engagement.likes',
  events: '++id, key, at, group, [field+group]',
  counters: '&name',
  accounts: '&key, *found',
  people: '&id, *accounts',
  tags: '&id',
  templates: '&id',
  digests: '&id, madeAt',
  unindexed: '++id',
  segments: '++id, newest',
  deleted: '&key, deletedAt, livedAt, mention.authorKey',
  forgotten: '&hash',
  upkeep: '&id',
  colleagues: '&id',
  keys: '&name',
  pending: '&name',
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
  declare digests: Table<KeptDigest, string>;
  declare unindexed: Table<UnindexedRow, number>;
  declare segments: Table<SegmentRow, number>;
  declare deleted: Table<DeletedRow, PostKey>;
  declare forgotten: Table<ForgottenRow, string>;
  declare upkeep: Table<UpkeepRow, 'upkeep'>;
  declare colleagues: Table<Colleague, string>;
  declare keys: Table<KeyRow, KeyRow['name']>;
  declare pending: Table<PendingRow, string>;
  declare tallies: Table<TallyRow, [string, string, string]>;

  constructor(name = 'earshot') {
    // Strict: a millisecond more per write, and a power cut cannot take back what was acknowledged.
    super(name, { chromeTransactionDurability: 'strict', indexedDB: notNewer });
    this.version(1).stores(VERSION_1);
    this.version(2).stores(VERSION_2);
    this.version(3).stores({}).upgrade(async (transaction) => (await upgrades()).withPages(transaction));
    this.version(4).stores(VERSION_4).upgrade(async (transaction) => (await upgrades()).withFollowUp(transaction));
  }
}

/** Loaded once in the life of a store; the upgrade's transaction is kept open meanwhile. */
function upgrades(): Promise<typeof import('./upgrades.ts')> {
  return Dexie.waitFor(import('./upgrades.ts'));
}
