import * as z from 'zod/mini';
import { ANSWER_TEXT } from '../model/answer.ts';
import { POST_LIMITS } from '../model/post-limits.ts';
import { recipeFault } from '../model/recipe-check.ts';
import type { RecipeFacts } from '../model/recipe.ts';
import { TEXT_LIMIT } from '../model/post.ts';
import { QUESTION } from './calls.ts';

/**
 * What may come through the door, checked field by field: a page's process is not trusted. Limits are ours, since a
 * browser's own are far away (Chromium 64 MiB, Firefox more than 256 MiB).
 */
export const CAPTURES_PER_BATCH = 50;
/** A page that changes its address many times a second is not worth its numbers. */
const PAGES_PER_TALLY = 50;

const count = z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER));
/** Votes are counted both ways on some sites. */
const score = z.int().check(z.gte(-Number.MAX_SAFE_INTEGER), z.lte(Number.MAX_SAFE_INTEGER));
const epochMs = z.int().check(z.gte(-8.64e15), z.lte(8.64e15));
const text = (max: number) => z.string().check(z.maxLength(max));
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const webUrl = text(POST_LIMITS.url).check(z.regex(/^https?:\/\//));
const siteId = text(40).check(z.regex(/^[a-z][a-z0-9-]*$/));
const postKey = z.custom<`${string}:${string}`>((value) => typeof value === 'string' && value.length <= POST_LIMITS.key && /^[a-z][a-z0-9-]*:\S/.test(value));

const thread = z.strictObject({ key: orNull(postKey), url: orNull(webUrl), authorHandle: orNull(text(POST_LIMITS.name)) });
const precision = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']);

export const hitSchema = z.strictObject({
  field: z.enum(['text', 'title', 'quoted', 'author', 'link']),
  start: count,
  end: count,
  term: text(500),
});

export const postSchema = z.strictObject({
  key: postKey,
  site: siteId,
  kind: z.enum(['post', 'reply', 'comment', 'review', 'video', 'question', 'answer', 'article']),
  url: webUrl,
  author: z.strictObject({ handle: text(POST_LIMITS.name), name: orNull(text(POST_LIMITS.name)), url: orNull(webUrl), followers: orNull(count) }),
  title: orNull(text(POST_LIMITS.title)),
  text: text(TEXT_LIMIT),
  quoted: orNull(z.strictObject({ handle: orNull(text(POST_LIMITS.name)), text: text(TEXT_LIMIT) })),
  links: z.array(webUrl).check(z.maxLength(POST_LIMITS.links)),
  lang: orNull(text(POST_LIMITS.lang)),
  publishedAt: orNull(epochMs),
  publishedPrecision: orNull(precision),
  engagement: z.strictObject({ likes: orNull(score), replies: orNull(count), reposts: orNull(count), views: orNull(count) }),
  rating: orNull(z.strictObject({ value: z.number(), best: z.number() })),
  thread,
  audience: z.enum(['public', 'unknown']),
  promoted: z.boolean(),
  truncated: z.boolean(),
  readAt: epochMs,
});

const capture = z.strictObject({
  post: postSchema,
  matches: z
    .array(z.strictObject({ topicId: text(100), topicRevision: count, hits: z.array(hitSchema).check(z.maxLength(500)) }))
    .check(z.maxLength(1_000)),
  clippedByHand: z.boolean(),
  visit: text(64).check(z.minLength(1)),
});

export const batchSchema = z.strictObject({
  id: text(64).check(z.minLength(8)),
  captures: z.array(capture).check(z.minLength(1), z.maxLength(CAPTURES_PER_BATCH)),
});

const threadId = text(POST_LIMITS.url).check(z.minLength(1));

const answer = z.strictObject({
  key: postKey,
  url: webUrl,
  author: text(POST_LIMITS.name).check(z.minLength(1)),
  text: text(ANSWER_TEXT),
  at: epochMs,
  precision,
  thread,
  under: orNull(postKey),
  to: orNull(text(POST_LIMITS.name)),
  after: orNull(text(POST_LIMITS.name)),
});

const answers = z.array(answer).check(z.maxLength(QUESTION.answers));

const wholePage = z.strictObject({
  address: webUrl,
  visit: text(64).check(z.minLength(1)),
  posts: z.array(z.strictObject({ key: postKey, thread: threadId })).check(z.maxLength(QUESTION.posts)),
  gone: z.array(postKey).check(z.maxLength(QUESTION.gone)),
});

const tally = z.strictObject({
  site: siteId,
  surface: z.enum(['feed', 'thread', 'profile', 'search', 'video', 'reviews', 'page']),
  pages: count,
  empty: count,
  unsettled: count,
  posts: count,
  mentions: count,
  read: count,
  skips: count,
  drifts: count,
  undated: count,
});

/** The arguments of every call that the background answers. */
export const argsSchemas = {
  hello: z.strictObject({ site: siteId }),
  recognised: z.strictObject({ site: siteId }),
  taught: z.strictObject({ recipe: z.custom<RecipeFacts>((value) => recipeFault(value) === null) }),
  put: z.strictObject({ batch: batchSchema }),
  met: z.strictObject({
    site: siteId,
    ids: z.array(threadId).check(z.maxLength(QUESTION.ids)),
    answers,
    whole: orNull(wholePage),
  }),
  heard: z.strictObject({ site: siteId, answers }),
  tally: z.strictObject({ tallies: z.array(tally).check(z.maxLength(PAGES_PER_TALLY)), tabMentions: count, tabDue: count }),
  ping: z.strictObject({}),
  changed: z.strictObject({}),
  triaged: z.strictObject({}),
  readOnce: z.strictObject({ tabId: count }),
};
