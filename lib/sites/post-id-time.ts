import type { EpochMs, ReadTime } from '../model/time.ts';

/**
 * The time in a post's id, to the millisecond, where the site's ids are clocks. Rules and checks: X's and LinkedIn's
 * were verified on saved pages (X: id 1993177247822516587 is 2025-11-25T04:37:41.980Z).
 */
const RULES: Record<string, (id: bigint) => bigint> = {
  x: (id) => (id >> 22n) + 1_288_834_974_657n,
  linkedin: (id) => id >> 22n,
};

/** Ids before this are older than the site's clock scheme (X: sequential ids until November 2010) or not ids at all. */
const EARLIEST: Record<string, EpochMs> = { x: Date.UTC(2010, 10, 5), linkedin: Date.UTC(2012, 0, 1) };

/** null: not a number, or a date before the scheme or after the year 2100. */
export function timeFromId(site: 'x' | 'linkedin', id: string): ReadTime | null {
  if (!/^\d{10,20}$/.test(id)) return null;
  const rule = RULES[site];
  const at = rule === undefined ? Number.NaN : Number(rule(BigInt(id)));
  return at >= (EARLIEST[site] ?? 0) && at < Date.UTC(2100, 0, 1) ? { at, precision: 'second' } : null;
}
