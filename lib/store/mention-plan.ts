import { LASTING_STATES } from '../model/lasting-states.ts';
import type { PostKey } from '../model/post.ts';
import type { EpochMs } from '../model/time.ts';
import { partsOfWords, type SearchTerm } from '../search/search-term.ts';
import { type CounterName, counts } from './counters.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { type Facet, tagFacet } from './facets.ts';
import { type MentionFilter, passes } from './mention-filter.ts';
import { type MentionOrder, timeIn } from './mention-order.ts';
import type { Stretch } from './mention-walk.ts';
import { keysWithWords, type WordStretch } from './read-by-words.ts';

/** What is read together: stretches of one order, merged; whoever does not pass is left out. */
export interface Stage {
  stretches: readonly Stretch[];
  passes(row: MentionRow): boolean;
  /** In another order than is wanted: few enough to be read whole and sorted. */
  unsorted: boolean;
  /** Instead of the stretches, where the index of words can tell. */
  words?: WordStretch;
  /** Instead of the stretches: these, unsorted. */
  keys?: readonly PostKey[];
}

/** So many rows are read and sorted in the time of a walk that stops early. */
const FEW = 1_000;
/** A facet of fewer than one in so many is read for itself; of more, a walk through all soon has a page of them. */
const SELECTIVE = 4;

/** Where the mentions of a filter are read in an order, one stage after the other: as few rows as the indexes and counters allow. */
export async function stagesOf(db: EarshotDatabase, filter: MentionFilter, order: MentionOrder): Promise<readonly Stage[]> {
  const pass = passes(filter);
  const { facets, sum } = await mostSelective(db, filter);
  const few = await fewOf(db, filter, order);
  if (few !== null) return [{ stretches: [few], passes: pass, unsorted: true }];
  const parts = sum <= FEW ? [] : partsOfWords(filter.search ?? []);
  const keys = parts.length === 0 || order === 'newest' ? null : await keysWithWords(db, parts, FEW);
  if (keys !== null) return [{ stretches: [], keys, passes: pass, unsorted: true }];
  const seen = stretches('firstSeenAt', facets, [filter.from ?? -Infinity, (filter.to ?? Infinity) - 1]);
  if (order === 'newest') {
    const words = parts.length === 0 ? {} : { words: { parts, low: filter.from ?? -Infinity, high: (filter.to ?? Infinity) - 1 } };
    return [{ stretches: seen, passes: pass, unsorted: false, ...words }];
  }
  const rest: Stage = { stretches: seen, passes: (row) => timeIn(order, row) === null && pass(row), unsorted: false };
  if (order === 'waiting') {
    const waiting: Stage = { stretches: stretches('waitingSince', facets, [-Infinity, Infinity]), passes: pass, unsorted: false };
    return filter.waitsForUs === true ? [waiting] : [waiting, rest];
  }
  if (filter.due === 'none') return [rest];
  const due: Stage = { stretches: [dueStretch(filter.due ?? {})], passes: pass, unsorted: false };
  return filter.due === undefined ? [due, rest] : [due];
}

/** A stretch that holds all that can pass, in another order, where that is few. */
async function fewOf(db: EarshotDatabase, { due, snoozed, from, to, search }: MentionFilter, order: MentionOrder): Promise<Stretch | null> {
  const candidates: Stretch[] = [];
  if (due !== undefined && due !== 'none' && order !== 'due') candidates.push(dueStretch(due));
  if (snoozed?.are === 'yes') candidates.push(snoozedStretch(snoozed.at));
  if (from !== undefined && order !== 'newest') candidates.push({ by: 'firstSeenAt', facet: null, low: from, high: (to ?? Infinity) - 1, newestFirst: true });
  candidates.push(...(search ?? []).flatMap(datesOfTerm));
  for (const stretch of candidates) {
    const keys = await db.mentions.where(stretch.by).between(stretch.low, stretch.high, true, true).limit(FEW + 1).primaryKeys();
    if (keys.length <= FEW) return stretch;
  }
  return null;
}

/** The facets that fewest mentions have, of which each that passes has one, and how many those are; null: every index is as good. */
async function mostSelective(db: EarshotDatabase, filter: MentionFilter): Promise<{ facets: readonly Facet[] | null; sum: number }> {
  const choices = facetsAskedFor(filter);
  const count = await counts<CounterName>(db, ['all', ...choices.flat()]);
  if (choices.length === 0) return { facets: null, sum: Infinity };
  const sums = choices.map((facets) => ({ facets, sum: facets.reduce((sum, facet) => sum + (count.get(facet) ?? 0), 0) }));
  const least = sums.reduce((best, one) => (one.sum < best.sum ? one : best));
  return { facets: least.sum * SELECTIVE <= (count.get('all') ?? 0) ? least.facets : null, sum: least.sum };
}

/** For each part of the filter that facets tell, those of which one is enough. */
export function facetsAskedFor({ statuses, sites, topicIds, tags, owners, priorities, search }: MentionFilter): Facet[][] {
  return [
    ...(statuses === undefined ? [] : [statuses.map((status) => `status:${status}` as const)]),
    ...(sites === undefined ? [] : [sites.map((site) => `site:${site}` as const)]),
    ...(topicIds === undefined || topicIds.includes(null) ? [] : [topicIds.map((id) => `topic:${id}` as const)]),
    ...(tags ?? []).map((tag) => [tagFacet(tag)]),
    ...(owners === undefined || owners.includes(null) ? [] : [owners.map((owner) => `owner:${owner}` as const)]),
    ...(priorities === undefined || priorities.includes('normal') ? [] : [priorities.map((priority) => `priority:${priority}` as const)]),
    ...(search ?? []).flatMap(facetsOfTerm),
  ].map((facets) => [...new Set<Facet>(facets)]);
}

function stretches(by: 'firstSeenAt' | 'waitingSince', facets: readonly Facet[] | null, [low, high]: readonly [EpochMs, EpochMs]): Stretch[] {
  return (facets ?? [null]).map((facet) => ({ by, facet, low, high, newestFirst: by === 'firstSeenAt' }));
}

function dueStretch({ from = -Infinity, before = Infinity }: { from?: EpochMs; before?: EpochMs }): Stretch {
  return { by: 'dueAt', facet: null, low: from, high: before - 1, newestFirst: false };
}

function snoozedStretch(at: EpochMs): Stretch {
  return { by: 'snoozedUntil', facet: null, low: at + 1, high: Infinity, newestFirst: false };
}

/** The facets of which a mention that the term lets pass has one. */
function facetsOfTerm(term: SearchTerm): Facet[][] {
  if (term.not === true) return [];
  switch (term.by) {
    case 'tag': return [term.any.map(tagFacet)];
    case 'site': return [term.any.map((site) => `site:${site}` as const)];
    case 'status': return [term.any.map((status) => `status:${status}` as const)];
    case 'topic': return [term.any.map((id) => `topic:${id}` as const)];
    case 'owner': return [term.any.map((owner) => `owner:${owner}` as const)];
    case 'is': return [...LASTING_STATES.filter((state) => state === term.state).map((state) => [`is:${state}` as const]), ...(term.state === 'urgent' ? [['priority:high' as const]] : [])];
    case 'nothing': return [[]];
    default: return [];
  }
}

/** The dates between which a mention lies that the term lets pass. */
function datesOfTerm(term: SearchTerm): Stretch[] {
  if (term.not === true) return [];
  if (term.by === 'due') return [dueStretch({ from: term.from, before: term.to })];
  if (term.by === 'is' && term.state === 'late') return [dueStretch({ before: term.now })];
  if (term.by === 'is' && term.state === 'snoozed') return [snoozedStretch(term.now)];
  return [];
}
