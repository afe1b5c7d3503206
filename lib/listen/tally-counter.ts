import type { SiteId, Surface } from '../model/site.ts';
import { COUNTS, type Count, countsOf, emptyTally, type Tally } from '../model/tally.ts';

/** Beats (about a second each) for which a page's shell stands without a post before that means something. */
const EMPTY_AFTER = 4;
/** The same for a page whose shell never comes: a slow network is no changed layout. */
const UNSETTLED_AFTER = 15;

/** Numbers of the page as it stands, and what came since they were last told. */
export function createTallyCounter(site: SiteId) {
  let whole = emptyTally(site, 'page');
  let told = emptyTally(site, 'page');
  let left: Tally[] = [];
  let beats = 0;
  let settledBeats = 0;

  /** The page as it would count if it ended now. */
  function judged(): Tally {
    if (whole.posts > 0 || whole.pages > 0) return whole;
    if (settledBeats >= EMPTY_AFTER) return { ...whole, pages: 1, empty: 1 };
    return beats >= UNSETTLED_AFTER ? { ...whole, pages: 1, unsettled: 1 } : whole;
  }

  function takeNew(): Tally | null {
    const news = { ...whole, ...countsOf((name) => whole[name] - told[name]) };
    told = { ...whole };
    return COUNTS.some((name) => news[name] > 0) ? news : null;
  }

  /** The page ends: one that showed nothing is judged now, since a post could have come until now. */
  function close(): void {
    whole = { ...judged() };
  }

  return {
    /** How many there are now. */
    count(name: Count): number {
      if (name === 'posts' && whole.pages === 0) whole.pages = 1;
      whole[name] += 1;
      return whole[name];
    },
    /** A moment passed: asks whether the page's shell stands, as long as that is not known. */
    wait(isSettled: () => boolean): void {
      if (whole.posts > 0 || settledBeats >= EMPTY_AFTER) return;
      beats += 1;
      if (isSettled()) settledBeats += 1;
    },
    close,
    /** The address changed: another page, its own numbers. */
    restart(surface: Surface): void {
      close();
      const last = takeNew();
      if (last !== null) left.push(last);
      whole = emptyTally(site, surface.kind);
      told = emptyTally(site, surface.kind);
      beats = 0;
      settledBeats = 0;
    },
    whole: (): Tally => ({ ...judged() }),
    /** What came since the last call, a tally for each page. */
    takeNews(): Tally[] {
      const last = takeNew();
      const news = last === null ? left : [...left, last];
      left = [];
      return news;
    },
  };
}
