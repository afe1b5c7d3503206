import type { SiteId, Surface } from '../model/site.ts';
import type { Tally } from '../model/tally.ts';

type Count = 'posts' | 'mentions' | 'skips' | 'drifts';

/** Numbers of the page as it stands, and what came since they were last told. */
export function createTallyCounter(site: SiteId) {
  let whole = empty(site, 'page');
  let told = empty(site, 'page');
  return {
    count(name: Count): void {
      whole[name] += 1;
    },
    settle(settled: boolean): void {
      whole.settled = settled;
    },
    /** The address changed: another page, its own numbers. */
    restart(surface: Surface): void {
      whole = empty(site, surface.kind);
      told = empty(site, surface.kind);
    },
    whole: (): Tally => ({ ...whole }),
    /** What came since the last call; null = nothing. */
    takeNew(): Tally | null {
      const news: Tally = {
        ...whole,
        posts: whole.posts - told.posts,
        mentions: whole.mentions - told.mentions,
        skips: whole.skips - told.skips,
        drifts: whole.drifts - told.drifts,
      };
      const any = news.posts + news.mentions + news.skips + news.drifts > 0;
      told = { ...whole };
      return any ? news : null;
    },
  };
}

function empty(site: SiteId, surface: Tally['surface']): Tally {
  return { site, surface, posts: 0, mentions: 0, skips: 0, drifts: 0, settled: false };
}
