import type { Mention } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import { counts } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { type MentionFilter, passes } from './mention-filter.ts';
import type { MentionOrder } from './mention-order.ts';
import { facetsAskedFor, stagesOf } from './mention-plan.ts';
import { MentionWalk } from './mention-walk.ts';
import { newestMentions } from './newest-mentions.ts';
import { readStage } from './read-stage.ts';

export { fits, goesBefore } from './as-if-stored.ts';
export type { MentionFilter } from './mention-filter.ts';
export type { MentionOrder } from './mention-order.ts';

/** The mentions that pass the filter, in order, at most `limit`: reads no further than it must. */
export async function findMentions(db: EarshotDatabase, filter: MentionFilter, limit: number, order: MentionOrder = 'newest'): Promise<Mention[]> {
  if (order === 'newest' && Object.keys(filter).length === 0) return newestMentions(db, limit);
  const found: Mention[] = [];
  await readUntil(db, filter, order, (row) => found.push(row) < limit);
  return found;
}

/** How many pass the filter. Where counters tell it nothing is read, else all that can pass. */
export async function countMentions(db: EarshotDatabase, filter: MentionFilter): Promise<number> {
  return (await countedAlready(db, filter)) ?? countUpTo(db, filter, Infinity);
}

/** How many pass the filter, and no more than so many: what is larger need not be read to be called large. */
export async function countUpTo(db: EarshotDatabase, filter: MentionFilter, most: number): Promise<number> {
  const known = await countedAlready(db, filter);
  if (known !== null) return Math.min(known, most);
  let count = 0;
  await readUntil(db, filter, 'newest', () => (count += 1) < most);
  return count;
}

/** How many of each site were first seen since then. */
export async function countBySite(db: EarshotDatabase, sites: readonly SiteId[], since: EpochMs): Promise<ReadonlyMap<SiteId, number>> {
  const numbers = await Promise.all(sites.map((site) => db.mentions.where('seenAs').between([`site:${site}`, since], [`site:${site}`, Infinity], true, true).count()));
  return new Map(sites.map((site, index) => [site, numbers[index] ?? 0]));
}

/** The mentions that pass the filter, all of them, newest first, in pages: an export never holds more than one page in memory. */
export async function* pagesOfMentions(db: EarshotDatabase, filter: MentionFilter, pageSize = 1_000): AsyncGenerator<readonly Mention[]> {
  const pass = passes(filter);
  const walk = new MentionWalk(db, { by: 'firstSeenAt', facet: null, low: filter.from ?? -Infinity, high: (filter.to ?? Infinity) - 1, newestFirst: true });
  for (;;) {
    const page = await walk.next(pageSize);
    if (page.length === 0) return;
    const passed = page.filter(pass);
    if (passed.length > 0) yield passed;
  }
}

async function readUntil(db: EarshotDatabase, filter: MentionFilter, order: MentionOrder, take: (row: MentionRow) => boolean): Promise<void> {
  let wanted = true;
  for (const stage of await stagesOf(db, filter, order)) if (wanted) await readStage(db, stage, order, (row) => (wanted = take(row)));
}

/** What counters alone tell: of all, or of facets that nobody has two of; null: they do not. */
async function countedAlready(db: EarshotDatabase, filter: MentionFilter): Promise<number | null> {
  const parts = Object.keys(filter);
  if (parts.length === 0) return (await counts(db, ['all'])).get('all') ?? 0;
  const [facets, ...others] = facetsAskedFor(filter);
  if (facets === undefined || others.length > 0 || parts.length > 1 || filter.search !== undefined) return null;
  if (filter.topicIds !== undefined && facets.length > 1) return null;
  const numbers = await counts(db, facets);
  return [...numbers.values()].reduce((sum, number) => sum + number, 0);
}
