import type { Mention, Status } from '../model/mention.ts';
import type { PostKey } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { TopicId } from '../model/topic.ts';
import type { EarshotDatabase, MentionRow } from './database.ts';
import { searchPredicate } from './search-text.ts';

/** Which mentions; what is left out does not limit. */
export interface MentionFilter {
  /** Words that must all occur: in text, title, author, tags, note or site. */
  text?: string;
  topicId?: TopicId;
  site?: SiteId;
  status?: Status;
  /** First seen at or after. */
  from?: EpochMs;
  /** First seen before. */
  to?: EpochMs;
}

/** The mentions that pass the filter, newest first, at most `limit`: reads no further than it must. */
export function findMentions(db: EarshotDatabase, filter: MentionFilter, limit: number): Promise<Mention[]> {
  return found(db, filter).limit(limit).toArray();
}

/** How many pass the filter. */
export function countMentions(db: EarshotDatabase, filter: MentionFilter): Promise<number> {
  return found(db, filter).count();
}

/** How many of each site were first seen since then. */
export async function countBySite(db: EarshotDatabase, sites: readonly SiteId[], since: EpochMs): Promise<ReadonlyMap<SiteId, number>> {
  const counts = await Promise.all(sites.map((site) => countMentions(db, { site, from: since })));
  return new Map(sites.map((site, index) => [site, counts[index] ?? 0]));
}

/** The mentions that pass the filter, all of them, in pages: an export never holds more than one page in memory. */
export async function* pagesOfMentions(db: EarshotDatabase, filter: MentionFilter, pageSize = 1_000): AsyncGenerator<readonly Mention[]> {
  const pass = passes(filter);
  let upper: EpochMs = filter.to ?? Infinity;
  let given: ReadonlySet<PostKey> = new Set();
  for (;;) {
    const page: MentionRow[] = await db.mentions
      .where('firstSeenAt')
      .between(filter.from ?? -Infinity, upper, true, true)
      .reverse()
      .filter(({ key }) => !given.has(key))
      .limit(pageSize)
      .toArray();
    const oldest = page.at(-1);
    if (oldest === undefined) return;
    // Rows of one millisecond may fall on both sides of a page's edge: those already given are remembered by key.
    const ofThatMoment = page.filter(({ firstSeenAt }) => firstSeenAt === oldest.firstSeenAt).map(({ key }) => key);
    given = new Set(oldest.firstSeenAt === upper ? [...given, ...ofThatMoment] : ofThatMoment);
    upper = oldest.firstSeenAt;
    const passed = page.filter(pass);
    if (passed.length > 0) yield passed;
  }
}

export function mentionByKey(db: EarshotDatabase, key: PostKey): Promise<Mention | undefined> {
  return db.mentions.get(key);
}

/** Without a predicate where an index alone decides: then the browser reads all rows in one call, not one by one (four times faster). */
function found(db: EarshotDatabase, filter: MentionFilter) {
  const { text = '', topicId, site, status } = filter;
  const byIndex = text.trim() === '' && topicId === undefined && (site === undefined || status === undefined);
  return byIndex ? inOrder(db, filter) : inOrder(db, filter).filter(passes(filter));
}

function inOrder(db: EarshotDatabase, { status, site, from, to }: MentionFilter) {
  const low = from ?? -Infinity;
  const high = to ?? Infinity;
  if (status !== undefined) return db.mentions.where('[status+firstSeenAt]').between([status, low], [status, high], true, false).reverse();
  if (site !== undefined) return db.mentions.where('[post.site+firstSeenAt]').between([site, low], [site, high], true, false).reverse();
  return db.mentions.where('firstSeenAt').between(low, high, true, false).reverse();
}

function passes(filter: MentionFilter): (row: MentionRow) => boolean {
  const holdsWords = searchPredicate(filter.text ?? '');
  return (row) =>
    (filter.status === undefined || row.status === filter.status) &&
    (filter.site === undefined || row.post.site === filter.site) &&
    (filter.topicId === undefined || row.topicIds.includes(filter.topicId)) &&
    (filter.to === undefined || row.firstSeenAt < filter.to) &&
    holdsWords(row);
}
