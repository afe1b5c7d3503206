import * as z from 'zod/mini';
import { KEEP_DAYS, type KeepDays } from '../model/keep-days.ts';
import type { TopicStart } from '../model/new-topic.ts';
import { isReplyGoal, type ReplyGoal, usualReplyGoal } from '../model/reply-goal.ts';
import { PURPOSES, type Topic, TOPIC_COLORS, TOPIC_KINDS } from '../model/topic.ts';

/** A topic as a file holds it: what a person decided, nothing of where it came from. */
export type FiledTopic = Required<TopicStart> & { paused: boolean };

/** Why a file, or a topic in it, cannot be taken in. The words are the page's. */
export type FileFault =
  | { why: 'no-json' | 'no-topic-file' | 'too-new' }
  /** `place` names the topic, counted from one, and `field` what is wrong in it. */
  | { why: 'bad-topic'; place: number; field: string };

const VERSION = 1;
const MOST_TOPICS = 5_000;

const filedTopic = z.object({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  query: z.string().check(z.minLength(1), z.maxLength(50_000)),
  kind: z.enum([...TOPIC_KINDS]),
  purpose: z.enum([...PURPOSES]),
  color: z.enum(TOPIC_COLORS),
  sites: z.union([z.literal('all'), z.array(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))).check(z.minLength(1), z.maxLength(200))]),
  /** Absent in files of before: then the kind decides. */
  replyGoal: z.optional(z.union([z.null(), z.literal('usual'), z.custom<ReplyGoal>(isReplyGoal)])),
  /** Absent in files of before: for ever. */
  keepDays: z.optional(z.custom<KeepDays>((value) => KEEP_DAYS.includes(value as KeepDays))),
  paused: z.boolean(),
});

const topicFile = z.object({ earshot: z.literal('topics'), version: z.int().check(z.gte(1)), topics: z.array(z.unknown()).check(z.maxLength(MOST_TOPICS)) });

/** The topics as the text of a file. `at`: when, ISO 8601. */
export function topicFileOf(topics: readonly Topic[], at: string): string {
  const filed = topics.map(({ name, query, kind, purpose, color, sites, replyGoal, keepDays, pausedAt }) => ({ name, query, kind, purpose, color, sites, replyGoal, keepDays, paused: pausedAt !== null }));
  return `${JSON.stringify({ earshot: 'topics', version: VERSION, exportedAt: at, topics: filed }, null, 2)}\n`;
}

/** The topics that a file holds; what cannot be taken in is named, the rest is kept. */
export function topicsOfFile(text: string): { topics: readonly FiledTopic[]; faults: readonly FileFault[] } {
  const json = parsedJson(text);
  if (json === undefined) return { topics: [], faults: [{ why: 'no-json' }] };
  const file = topicFile.safeParse(json);
  if (!file.success) return { topics: [], faults: [{ why: 'no-topic-file' }] };
  if (file.data.version > VERSION) return { topics: [], faults: [{ why: 'too-new' }] };
  const read = file.data.topics.map((topic) => filedTopic.safeParse(topic));
  return {
    topics: read.flatMap((one) => (one.success ? [withDefaults(one.data)] : [])),
    faults: read.flatMap((one, index): FileFault[] => (one.success ? [] : [{ why: 'bad-topic', place: index + 1, field: String(one.error.issues[0]?.path[0] ?? '') }])),
  };
}

function withDefaults({ replyGoal, keepDays = null, ...topic }: z.infer<typeof filedTopic>): FiledTopic {
  return { ...topic, keepDays, replyGoal: replyGoal === undefined ? usualReplyGoal(topic.kind) : replyGoal };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
