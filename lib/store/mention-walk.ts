import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import type { Facet } from './facets.ts';

/** A stretch of an index: the mentions of a facet (null: all) that have such a time, in its order. */
export interface Stretch {
  by: 'firstSeenAt' | 'waitingSince' | 'dueAt' | 'snoozedUntil';
  /** Only of the first two times an index knows the facets. */
  facet: Facet | null;
  /** Both included. */
  low: EpochMs;
  high: EpochMs;
  newestFirst: boolean;
}

/** Reads a stretch page by page: the browser hands over each page in one call, and what is not read costs nothing. */
export class MentionWalk {
  readonly #db: EarshotDatabase;
  readonly #stretch: Stretch;
  /** Where the last page ended, and who of that moment was given already: rows of one millisecond may fall on both sides of an edge. */
  #at: EpochMs;
  #given: ReadonlySet<PostKey> = new Set();

  constructor(db: EarshotDatabase, stretch: Stretch) {
    this.#db = db;
    this.#stretch = stretch;
    this.#at = stretch.newestFirst ? stretch.high : stretch.low;
  }

  /** The next rows, at most so many; [] = that was all. */
  async next(size: number): Promise<MentionRow[]> {
    const { by } = this.#stretch;
    const page = await this.#ahead().limit(size + this.#given.size).toArray();
    const rows = page.filter(({ key }) => !this.#given.has(key));
    const last = rows.at(-1)?.[by];
    if (last === undefined || last === null) return [];
    const ofThatMoment = rows.filter((row) => row[by] === last).map(({ key }) => key);
    this.#given = new Set(last === this.#at ? [...this.#given, ...ofThatMoment] : ofThatMoment);
    this.#at = last;
    return rows;
  }

  #ahead() {
    const { by, facet, low, high, newestFirst } = this.#stretch;
    const [from, to] = newestFirst ? [low, this.#at] : [this.#at, high];
    const rows =
      facet === null
        ? this.#db.mentions.where(by).between(from, to, true, true)
        : this.#db.mentions.where(by === 'waitingSince' ? 'waitsAs' : 'seenAs').between([facet, from], [facet, to], true, true);
    return newestFirst ? rows.reverse() : rows;
  }
}
