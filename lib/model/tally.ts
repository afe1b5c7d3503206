import type { SiteId, SurfaceKind } from './site.ts';

/** What one page showed of itself, numbers only: the base of health and of every rate. */
export interface Tally {
  site: SiteId;
  surface: SurfaceKind;
  /** Different posts read. */
  posts: number;
  /** Of these, posts that matched a topic. */
  mentions: number;
  skips: number;
  drifts: number;
  /** The page's shell stood, so that zero posts means something. */
  settled: boolean;
}
