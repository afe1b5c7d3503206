import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import { clockTime } from '../model/working-time.ts';
import type { MentionsSection } from './digest.ts';
import type { Gathering } from './gathering.ts';
import { daysOf, type Period } from './period.ts';
import type { PostsSeen } from './posts-seen.ts';

/** More bars than these are not told apart. */
const MOST_DAYS = 100;
const MOST_WEEKS = 104;

interface Count {
  period: number;
  before: number;
}

/** How many mentions, in all and by topic, site and day. */
export function countMentions({ period, before }: { period: Period; before: Period }, seen: PostsSeen): Gathering<MentionsSection> {
  const all = nothing();
  const topics = new Map<TopicId | null, Count>();
  const sites = new Map<SiteId, Count>();
  const { step, starts } = stepsOf(period);
  const perStep = starts.map(nothing);
  const startsBefore = stepsLike(starts, period, before);
  let ignored = 0;
  return {
    take({ mention, when, topicIds }) {
      if (when === null) return;
      if (mention.status === 'ignored') {
        if (when === 'period') ignored += 1;
        return;
      }
      all[when] += 1;
      for (const id of topicIds.length === 0 ? [null] : topicIds) countIn(topics, id)[when] += 1;
      countIn(sites, mention.post.site)[when] += 1;
      const at = stepAt(when === 'period' ? starts : startsBefore, mention.firstSeenAt);
      perStep[Math.min(at, perStep.length - 1)]![when] += 1;
    },
    result: () => ({
      all: seen.compared(all.period, all.before),
      topics: mostFirst(topics).map(([topicId, count]) => ({ topicId, compared: seen.forTopics(topicId === null ? [] : [topicId]).compared(count.period, count.before) })),
      sites: mostFirst(sites).map(([site, count]) => ({ site, compared: seen.compared(count.period, count.before, site) })),
      step,
      days: perStep.map((count, index) => {
        const from = starts[index]!;
        return { from, count: count.period, seen: seen.within({ from, to: starts[index + 1] ?? period.to }), before: count.before };
      }),
      ignored,
    }),
  };
}

function nothing(): Count {
  return { period: 0, before: 0 };
}

function countIn<Key>(counts: Map<Key, Count>, key: Key): Count {
  let count = counts.get(key);
  if (count === undefined) counts.set(key, (count = nothing()));
  return count;
}

function mostFirst<Key>(counts: ReadonlyMap<Key, Count>): [Key, Count][] {
  return [...counts].toSorted(([one, a], [other, b]) => b.period - a.period || b.before - a.before || (String(one) < String(other) ? -1 : 1));
}

function stepsOf(period: Period): { step: MentionsSection['step']; starts: readonly EpochMs[] } {
  const days = daysOf(period);
  if (days.length <= MOST_DAYS) return { step: 'day', starts: days };
  if (days.length <= MOST_WEEKS * 7) return { step: 'week', starts: days.filter((_, index) => index % 7 === 0) };
  return { step: 'month', starts: days.filter((at, index) => index === 0 || new Date(at).getDate() === 1) };
}

/** The same steps in the period before: as many days after its beginning. */
function stepsLike(starts: readonly EpochMs[], period: Period, before: Period): readonly EpochMs[] {
  const days = daysOf(period);
  const places = new Map(days.map((at, index) => [at, index]));
  return starts.map((at, index) => (index === 0 ? before.from : clockTime(before.from, places.get(at) ?? index, 0)));
}

/** The last step that begins by then. */
function stepAt(starts: readonly EpochMs[], at: EpochMs): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
