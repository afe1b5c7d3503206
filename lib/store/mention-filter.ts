import type { Priority, Status } from '../model/mention.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import { searchPredicate } from '../search/search-predicate.ts';
import type { SearchTerm } from '../search/search-term.ts';
import type { MentionRow } from './database.ts';

/** Which mentions; what is left out does not limit. Of a list any one is enough, but for tags; [] = none passes. */
export interface MentionFilter {
  /** What was looked for, see parseSearch; [] is everything. */
  search?: readonly SearchTerm[];
  /** null: kept by hand, without a topic. */
  topicIds?: readonly (TopicId | null)[];
  sites?: readonly SiteId[];
  statuses?: readonly Status[];
  /** All of them, in any case of their letters. */
  tags?: readonly string[];
  /** null: nobody's. */
  owners?: readonly (string | null)[];
  priorities?: readonly Priority[];
  /** `none`: no follow-up is promised; else when it is due, `from` included, `before` not. */
  due?: 'none' | { from?: EpochMs; before?: EpochMs };
  /** Somebody waits for an answer of ours. */
  waitsForUs?: true;
  /** `no`: leaves out those that are snoozed then; `yes`: only those. */
  snoozed?: { at: EpochMs; are: 'yes' | 'no' };
  /** First seen at or after. */
  from?: EpochMs;
  /** First seen before. */
  to?: EpochMs;
}

/** Whether a mention passes: all that the filter says, whatever an index has seen to already. */
export function passes(filter: MentionFilter): (row: MentionRow) => boolean {
  const { topicIds, sites, statuses, owners, priorities, due, snoozed } = filter;
  const tags = filter.tags?.map((tag) => tag.toLowerCase());
  const isFound = searchPredicate(filter.search ?? []);
  return (row) =>
    (statuses === undefined || statuses.includes(row.status)) &&
    (sites === undefined || sites.includes(row.post.site)) &&
    (topicIds === undefined || (row.topicIds.length === 0 ? topicIds.includes(null) : row.topicIds.some((id) => topicIds.includes(id)))) &&
    (owners === undefined || owners.includes(row.owner)) &&
    (priorities === undefined || priorities.includes(row.priority)) &&
    (tags === undefined || holdsAll(row.tags, tags)) &&
    (due === undefined || isDue(row.dueAt, due)) &&
    (filter.waitsForUs === undefined || row.waitingSince !== null) &&
    (snoozed === undefined || (row.snoozedUntil !== null && row.snoozedUntil > snoozed.at) === (snoozed.are === 'yes')) &&
    (filter.from === undefined || row.firstSeenAt >= filter.from) &&
    (filter.to === undefined || row.firstSeenAt < filter.to) &&
    isFound(row);
}

function holdsAll(own: readonly string[], wanted: readonly string[]): boolean {
  const lower = new Set(own.map((tag) => tag.toLowerCase()));
  return wanted.every((tag) => lower.has(tag));
}

function isDue(dueAt: EpochMs | null, due: NonNullable<MentionFilter['due']>): boolean {
  if (due === 'none' || dueAt === null) return due === 'none' && dueAt === null;
  return dueAt >= (due.from ?? -Infinity) && dueAt < (due.before ?? Infinity);
}
