import { type Health, siteHealth } from '../../lib/insight/health.ts';
import type { SiteId } from '../../lib/model/site.ts';
import { now } from '../../lib/platform/clock.ts';
import { talliesOfLast } from '../../lib/store/tallies.ts';
import { useLiveQuery } from './use-live-query.ts';

/** Days whose numbers are shown and judged. */
export const SITE_DAYS = 30;

/** How a site's reader did lately; undefined until known. */
export function useSiteHealth(site: SiteId): Health | undefined {
  const days = useLiveQuery((db) => talliesOfLast(db, SITE_DAYS, now()), []);
  return days && siteHealth(days.filter((day) => day.site === site)).whole;
}
