import * as z from 'zod/mini';
import { COPY_FORMATS } from '../model/copy-format.ts';
import { isReplyGoal, type ReplyGoal } from '../model/reply-goal.ts';
import { isWorkingTime, type WorkingTime } from '../model/working-time.ts';

const text = (most: number) => z.string().check(z.maxLength(most));
const texts = (length: number, most: number) => z.array(text(length)).check(z.maxLength(most));
const place = text(300);

/** What `storage.local` holds that the user decided, by its key there and by the decision's name. */
const DECISIONS = {
  settings: {
    sitesOff: texts(40, 1_000),
    gentle: texts(40, 1_000),
    never: texts(300, 10_000),
    pausedUntil: z.nullable(z.int()),
    ownHandles: z.array(z.strictObject({ place, handle: text(300) })).check(z.maxLength(1_000)),
    workingTime: z.nullable(z.custom<WorkingTime>((value) => isRecord(value) && Array.isArray(value['days']) && isWorkingTime(value as unknown as WorkingTime))),
    replyGoal: z.nullable(z.custom<ReplyGoal>(isReplyGoal)),
    owners: texts(1_000, 10_000),
    notifications: z.boolean(),
    digestReminder: z.nullable(z.strictObject({ weekday: z.int().check(z.gte(0), z.lte(6)), minute: z.int().check(z.gte(0), z.lte(1_440)), since: z.int() })),
    views: z.array(z.strictObject({ id: text(200), name: text(500), query: text(100_000) })).check(z.maxLength(10_000)),
    recentSearches: texts(10_000, 1_000),
    csvBom: z.boolean(),
    exportPreset: z.nullable(text(100)),
    exportColumns: z.record(text(100), texts(500, 1_000)),
    copyFormat: z.nullable(z.enum([...COPY_FORMATS])),
    copyFacts: z.boolean(),
    toured: z.boolean(),
  },
  table: {
    view: z.enum(['list', 'table']),
    columns: z.array(z.strictObject({ id: text(200), width: z.number() })).check(z.maxLength(1_000)),
    sort: z.strictObject({ by: text(200), descending: z.boolean() }),
    details: z.boolean(),
  },
  digest: {
    layouts: z
      .array(z.strictObject({ id: text(200), name: text(500), base: text(200), period: text(500), sections: z.array(z.strictObject({ id: text(200), shown: z.boolean() })).check(z.maxLength(200)), names: text(100) }))
      .check(z.maxLength(1_000)),
    last: text(200),
  },
  backup: {
    every: z.nullable(z.int().check(z.gte(1), z.lte(365))),
    name: text(80),
  },
} as const;

/** The keys in `storage.local` that a backup holds. */
export const SETTING_KEYS = Object.keys(DECISIONS) as (keyof typeof DECISIONS)[];

/** What the user decided in one thing. */
export interface SettingRow {
  /** The key in `storage.local`. */
  of: (typeof SETTING_KEYS)[number];
  name: string;
  value: unknown;
}

/** One row for each decision: each is set beside what is decided here. */
export const settingRow = z.union(
  Object.entries(DECISIONS).flatMap(([of, names]) => Object.entries(names).map(([name, value]) => z.strictObject({ of: z.literal(of), name: z.literal(name), value }))) as unknown as [z.ZodMiniObject],
);

/** Whether a decision of that name would come back out of a backup. */
export function isBackedUp(of: string, name: string): boolean {
  return Object.hasOwn(DECISIONS, of) && Object.hasOwn(DECISIONS[of as keyof typeof DECISIONS], name);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
