import * as z from 'zod/mini';
import { hitSchema, postSchema } from '../messages/schemas.ts';
import { COLLEAGUE_NAME } from '../model/colleague.ts';
import { KEEP_DAYS, type KeepDays } from '../model/keep-days.ts';
import { PRIORITIES, STATUSES } from '../model/mention.ts';
import { POST_LIMITS } from '../model/post-limits.ts';
import { TEXT_LIMIT } from '../model/post.ts';
import { recipeFault } from '../model/recipe-check.ts';
import { isReplyGoal, type ReplyGoal } from '../model/reply-goal.ts';
import { COUNTS } from '../model/tally.ts';
import { TIME_PRECISIONS } from '../model/time.ts';
import { PURPOSES, TOPIC_KINDS } from '../model/topic.ts';
import { upgradedRow } from '../store/upgraded-row.ts';
import { BackupFault } from './backup-fault.ts';
import type { BackupTable } from './backup-tables.ts';
import { settingRow } from './setting-schemas.ts';

/*
 * What a row of a backup may hold. A file is not trusted more than a page: every text has a longest length, every address
 * is that of a web page, and what is not named here is refused. What the store itself can hold passes.
 */

const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
const at = z.int().check(z.gte(-8.64e15), z.lte(8.64e15));
const text = (most: number) => z.string().check(z.maxLength(most));
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const list = <T extends z.ZodMiniType>(schema: T, most: number) => z.array(schema).check(z.maxLength(most));
const key = postSchema.shape.key;
const url = postSchema.shape.url;
const site = postSchema.shape.site;
const id = text(200).check(z.minLength(1));
const hex64 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const authorKey = text(2 * POST_LIMITS.name).check(z.regex(/^[a-z][a-z0-9-]*:/)) as unknown as z.ZodMiniType<`${string}:${string}`>;

const topicMatch = z.strictObject({ topicId: id, topicRevision: count, hits: list(hitSchema, 500) });
const verdict = z.strictObject({ label: text(100), by: z.enum(['machine', 'person']), spans: list(hitSchema, 500) });
const answer = z.strictObject({ key, url, author: text(POST_LIMITS.name), text: text(TEXT_LIMIT), at, precision: z.enum([...TIME_PRECISIONS]), own: z.boolean() });
const evidence = z.strictObject({ url: text(POST_LIMITS.url), author: text(POST_LIMITS.name), publishedAt: orNull(at), sha256: hex64 });

/** Fields that people change, with what they may hold: of a mention, and before and after an event. */
const triage = {
  status: z.enum([...STATUSES]),
  tags: list(text(200), 1_000),
  note: text(10_000),
  dueAt: orNull(at),
  promise: text(500),
  owner: orNull(text(1_000)),
  snoozedUntil: orNull(at),
  lookBackDays: orNull(z.int().check(z.gte(0), z.lte(100_000))),
  priority: z.enum([...PRIORITIES]),
  repliedAt: orNull(at),
  reopenedAt: orNull(at),
  outcome: orNull(z.enum(['solved', 'thanked', 'lost', 'none'])),
};

const mention = z.strictObject({
  key,
  post: postSchema,
  matches: list(topicMatch, 1_000),
  clippedByHand: z.boolean(),
  firstSeenAt: at,
  lastSeenAt: at,
  sightings: count,
  statusAt: at,
  ...triage,
  answers: list(answer, 200),
  absence: orNull(z.strictObject({ at, visit: text(200), isSure: z.boolean() })),
  sentiment: orNull(verdict),
  intent: orNull(verdict),
});

const tagId = text(200).check(z.minLength(1));
const tag = z.strictObject({ id: tagId, name: text(200), color: orNull(text(20).check(z.regex(/^[a-z]+$/))), position: orNull(count), retired: z.boolean(), renamedTo: orNull(tagId) });

const eventBase = { id: count, at, group: count, by: z.enum(['person', 'capture', 'retention', 'import']), undoes: orNull(count) };
const eventOf = (field: string, of: z.ZodMiniType, keyOf: z.ZodMiniType) => z.strictObject({ ...eventBase, key: keyOf, field: z.literal(field), before: of, after: of });
const event = z.discriminatedUnion('field', [
  eventOf('look', orNull(tag), text(210).check(z.regex(/^tag:/))),
  eventOf('deleted', z.boolean(), key),
  ...Object.entries(triage).map(([field, of]) => eventOf(field, of, key)),
] as unknown as [z.ZodMiniObject]);

const sighting = z.strictObject({
  id: z.optional(count),
  key,
  visit: text(200),
  at,
  text: text(TEXT_LIMIT),
  truncated: z.optional(z.boolean()),
  engagement: postSchema.shape.engagement,
  evidence: z.optional(evidence),
});

const SCHEMAS: Readonly<Record<BackupTable, z.ZodMiniType>> = {
  settings: settingRow,
  topics: z.strictObject({
    id,
    name: text(500),
    kind: z.enum([...TOPIC_KINDS]),
    query: text(200_000),
    purpose: z.enum([...PURPOSES]),
    sites: z.union([z.literal('all'), list(site, 1_000)]),
    replyGoal: z.union([z.null(), z.literal('usual'), z.custom<ReplyGoal>(isReplyGoal)]),
    keepDays: z.custom<KeepDays>((value) => KEEP_DAYS.includes(value as KeepDays)),
    color: text(20).check(z.regex(/^[a-z]+$/)),
    revision: count,
    createdAt: at,
    updatedAt: at,
    pausedAt: orNull(at),
  }),
  recipes: z.custom<{ id: string }>((value) => recipeFault(value) === null && ownRecipe.safeParse(value).success),
  tags: tag,
  templates: z.strictObject({ id, name: text(500), text: text(20_000), position: z.int(), createdAt: at, updatedAt: at }),
  digests: z.strictObject({
    id: text(1_000).check(z.minLength(1)),
    from: at,
    to: at,
    topics: z.union([z.literal('all'), list(id, 10_000)]),
    title: text(10_000),
    words: z.record(text(200), text(200_000)),
    quotes: orNull(list(key, 1_000)),
    editedAt: at,
    madeAt: z.optional(at),
  }),
  people: z.strictObject({ id: authorKey, accounts: list(authorKey, 10_000), note: text(1_000_000), updatedAt: at }),
  colleagues: z.strictObject({ id: hex64, name: text(COLLEAGUE_NAME), since: at, lastAt: at }),
  tallies: z.strictObject({
    day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
    site,
    surface: z.enum(['feed', 'thread', 'profile', 'search', 'video', 'reviews', 'page']),
    lastAt: at,
    ...Object.fromEntries(COUNTS.map((name) => [name, count])),
  }),
  forgotten: z.strictObject({ hash: hex64, what: z.enum(['post', 'author']), site, at }),
  upkeep: z.strictObject({ id: z.literal('upkeep'), at, lived: z.number().check(z.gte(0)), sweptAt: orNull(z.number()) }),
  deleted: z.strictObject({ key, mention, sightings: list(sighting, 1_000_000), events: list(event, 1_000_000), deletedAt: at, livedAt: z.number(), by: z.enum(['person', 'retention', 'import']) }),
  events: event,
  mentions: mention,
  sightings: sighting,
};

const ownPart = orNull(z.strictObject({ select: z.string(), where: z.string(), attribute: orNull(z.string()) }));
/** What a recipe holds besides the facts that `recipeFault` looks at, and nothing else. */
const ownRecipe = z.strictObject({ id, revision: count, createdAt: at, updatedAt: at, name: z.string(), origin: z.string(), path: z.string(), post: z.string(), text: z.string(), author: ownPart, time: ownPart, link: ownPart });

/** The row in today's shape; an older store's is brought there first. @throws BackupFault */
export function checkedRow(table: BackupTable, value: unknown, store: number, line: number): object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const read = SCHEMAS[table].safeParse(isObject ? upgradedRow(table, value, store) : value);
  if (read.success) return read.data as object;
  throw new BackupFault('bad-row', { line, table, field: read.error.issues[0]?.path.join('.') ?? '' });
}
