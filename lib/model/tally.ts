import type { SiteId, SurfaceKind } from './site.ts';

/** What can be counted of pages and of the posts on them. */
export const COUNTS = ['pages', 'empty', 'unsettled', 'posts', 'mentions', 'read', 'skips', 'drifts', 'undated'] as const;
export type Count = (typeof COUNTS)[number];

/** What pages of one kind showed of themselves, numbers only: the base of health and of every rate. */
export interface Tally extends Record<Count, number> {
  site: SiteId;
  surface: SurfaceKind;
  /** Pages looked at: with a post, or long enough to know that there is none. */
  pages: number;
  /** Of these, pages whose shell stood and that showed no post. */
  empty: number;
  /** Of these, pages that showed neither. */
  unsettled: number;
  /** Different posts found. */
  posts: number;
  /** Of these, posts that matched a topic. */
  mentions: number;
  /** Of these, posts read whole: those that a topic could match, and a sample. Skips, drifts and undated are counted among them. */
  read: number;
  skips: number;
  drifts: number;
  /** Without a time where such a post usually shows one. */
  undated: number;
}

/** Nothing counted yet. */
export function emptyTally(site: SiteId, surface: SurfaceKind): Tally {
  return { site, surface, ...countsOf(() => 0) };
}

/** One number for every count. */
export function countsOf(count: (name: Count) => number): Record<Count, number> {
  return Object.fromEntries(COUNTS.map((name) => [name, count(name)])) as Record<Count, number>;
}
