import { now } from '../platform/clock.ts';
import { localStorageArea } from '../platform/local-storage.ts';
import { isPaused, readSettings } from '../platform/settings.ts';
import type { PreparedTopics } from '../query/prepared.ts';
import type { Orders } from './calls.ts';

const KEY = 'preparedTopics';

/** Leaves the topics where a page finds them when the background is dead. Only what a page is told anyway. */
export async function keepOrders(topics: PreparedTopics): Promise<void> {
  await localStorageArea.set(KEY, topics);
}

/** The orders as last known, for a script whose background does not answer; null = never given. */
export async function keptOrders(): Promise<Orders | null> {
  const [topics, settings] = await Promise.all([localStorageArea.get<PreparedTopics>(KEY), readSettings()]);
  if (topics === undefined) return null;
  return isPaused(settings, now()) ? { listening: false, why: 'paused' } : { listening: true, topics };
}
