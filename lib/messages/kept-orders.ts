import type { SiteId } from '../model/site.ts';
import { now } from '../platform/clock.ts';
import { localStorageArea } from '../platform/local-storage.ts';
import { isNever, isPaused, isResting, readSettings } from '../platform/settings.ts';
import type { PreparedTopics } from '../query/prepared.ts';
import type { Orders } from './calls.ts';

const KEY = 'preparedTopics';

/** Leaves the topics where a page finds them when the background is dead. Only what a page is told anyway. */
export async function keepOrders(topics: PreparedTopics): Promise<void> {
  await localStorageArea.set(KEY, topics);
}

/** The orders as last known, for a site's script whose background does not answer; null = never given. */
export async function keptOrders(site: SiteId, address: string): Promise<Orders | null> {
  const [topics, settings] = await Promise.all([localStorageArea.get<PreparedTopics>(KEY), readSettings()]);
  if (topics === undefined) return null;
  if (isPaused(settings, now())) return { listening: false, why: 'paused' };
  return isResting(settings, site) || isNever(settings, address) ? { listening: false, why: 'off' } : { listening: true, topics, watch: { own: [], clipped: [] } };
}
