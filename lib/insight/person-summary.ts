import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';

/** What is known of a person from their mentions. */
export interface PersonSummary {
  mentions: number;
  /** When their first and last words were seen. */
  firstAt: EpochMs;
  lastAt: EpochMs;
  /** Most used first. */
  tags: readonly { tag: string; mentions: number }[];
  /** Mentions that wait for us. */
  waiting: number;
  /** When we answered them last; null = never, as far as is known. */
  answeredAt: EpochMs | null;
  promises: Promises;
}

/** What was promised them: with words or a date. `broken`: the date went by before it was done. */
export interface Promises {
  kept: number;
  broken: number;
  open: number;
}

/** null: no mention is given. */
export function personSummary(mentions: readonly Mention[], now: EpochMs): PersonSummary | null {
  if (mentions.length === 0) return null;
  const seen = mentions.map(({ firstSeenAt }) => firstSeenAt);
  const answered = mentions.flatMap(({ repliedAt }) => repliedAt ?? []);
  return {
    mentions: mentions.length,
    firstAt: Math.min(...seen),
    lastAt: Math.max(...seen),
    tags: tagsOf(mentions),
    waiting: mentions.filter(({ status }) => status === 'new' || status === 'todo').length,
    answeredAt: answered.length === 0 ? null : Math.max(...answered),
    promises: promisesOf(mentions, now),
  };
}

function tagsOf(mentions: readonly Mention[]): PersonSummary['tags'] {
  const counts = new Map<string, { tag: string; mentions: number }>();
  for (const tag of mentions.flatMap(({ tags }) => tags)) {
    const entry = counts.get(tag.toLowerCase()) ?? { tag, mentions: 0 };
    counts.set(tag.toLowerCase(), { ...entry, mentions: entry.mentions + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.mentions - a.mentions || a.tag.localeCompare(b.tag));
}

/** A promise without a date is kept once it is done; what is ignored was none. */
export function promisesOf(mentions: readonly Mention[], now: EpochMs): Promises {
  const standings = mentions.flatMap((mention) => standingOf(mention, now) ?? []);
  const count = (standing: keyof Promises) => standings.filter((one) => one === standing).length;
  return { kept: count('kept'), broken: count('broken'), open: count('open') };
}

function standingOf({ promise, dueAt, status, statusAt }: Mention, now: EpochMs): keyof Promises | null {
  if ((promise === '' && dueAt === null) || status === 'ignored') return null;
  const until = dueAt ?? Infinity;
  if (status === 'done') return statusAt <= until ? 'kept' : 'broken';
  return now <= until ? 'open' : 'broken';
}
