import type { Mention } from '../model/mention.ts';
import type { EpochMs } from '../model/time.ts';

/** How often each tag was given to what was written in a month. */
export interface TagMonth {
  /** The month's beginning, where the user is. */
  month: EpochMs;
  tags: ReadonlyMap<string, number>;
}

/** The months with tagged mentions, oldest first; a month is that in which a post was published, else first seen. */
export function tagsByMonth(mentions: readonly Pick<Mention, 'post' | 'firstSeenAt' | 'tags'>[]): readonly TagMonth[] {
  const months = new Map<EpochMs, Map<string, number>>();
  for (const { post, firstSeenAt, tags } of mentions) {
    const date = new Date(post.publishedAt ?? firstSeenAt);
    const month = new Date(date.getFullYear(), date.getMonth()).getTime();
    for (const tag of new Set(tags.map((one) => one.toLowerCase()))) {
      const counts = months.get(month) ?? new Map<string, number>();
      months.set(month, counts.set(tag, (counts.get(tag) ?? 0) + 1));
    }
  }
  return [...months].toSorted(([a], [b]) => a - b).map(([month, tags]) => ({ month, tags }));
}
