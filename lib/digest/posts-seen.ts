import type { SiteId } from '../model/site.ts';
import type { Tally } from '../model/tally.ts';
import { type EpochMs, HOUR_MS } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import { changeOf, differenceOf, type Exposed } from '../insight/compare-counts.ts';
import type { Compared } from './digest.ts';
import type { Period } from './period.ts';

/** One day's numbers of one kind of page, `day` as YYYY-MM-DD in UTC. */
export interface DayTally extends Pick<Tally, 'site' | 'posts'> {
  day: string;
  lastAt: EpochMs;
}

/** The denominator of every count: posts seen, whether they matched or not. */
export class PostsSeen {
  readonly #seen: readonly { site: SiteId; posts: number; at: EpochMs }[];
  readonly #period: Period;
  readonly #before: Period;
  readonly #tallies: readonly DayTally[];
  readonly #expired: readonly TopicId[];
  /** Mentions that were counted once are gone: of what is left, less says nothing. */
  readonly isGone: boolean;

  /** `expired`: topics of which mentions of either period are kept no longer. */
  constructor(tallies: readonly DayTally[], period: Period, before: Period, expired: readonly TopicId[] = [], isGone = expired.length > 0) {
    this.#tallies = tallies;
    this.#expired = expired;
    this.isGone = isGone;
    // A day in UTC counts where its noon lies; one that is not over, or was over sooner, where its last post was seen.
    this.#seen = tallies.map(({ site, posts, day, lastAt }) => ({ site, posts, at: Math.min(Date.parse(day) + 12 * HOUR_MS, lastAt) }));
    this.#period = period;
    this.#before = before;
  }

  /** The same for counts of these topics alone. */
  forTopics(ids: readonly TopicId[]): PostsSeen {
    return new PostsSeen(this.#tallies, this.#period, this.#before, this.#expired, ids.some((id) => this.#expired.includes(id)));
  }

  /** Posts seen on a site, or on all; null: nothing was counted then. */
  within({ from, to }: Period, site: SiteId | null = null): number | null {
    const rows = this.#seen.filter((row) => row.at >= from && row.at < to && (site === null || row.site === site));
    return rows.length === 0 ? null : rows.reduce((sum, { posts }) => sum + posts, 0);
  }

  /** What two counts say of each other. */
  difference(now: Exposed, then: Exposed): Pick<Compared, 'difference' | 'change'> {
    return this.isGone ? { difference: 'gone', change: null } : { difference: differenceOf(now, then), change: changeOf(now, then) };
  }

  compared(count: number, before: number, site: SiteId | null = null): Compared {
    const seen = this.within(this.#period, site);
    const seenBefore = this.within(this.#before, site);
    // Where more was kept than seen (brought in from elsewhere), the posts seen are no measure.
    const areKnown = seen !== null && seenBefore !== null && seen >= Math.max(count, 1) && seenBefore >= Math.max(before, 1);
    const now: Exposed = { count, of: areKnown ? seen : lengthOf(this.#period) };
    const then: Exposed = { count: before, of: areKnown ? seenBefore : lengthOf(this.#before) };
    return { count, before, seen, seenBefore, ...this.difference(now, then) };
  }
}

function lengthOf({ from, to }: Period): number {
  return to - from;
}
